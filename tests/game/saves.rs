//! Nothing sealed is lost; what is broken is put aside and told; everything goes on.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use bevy::app::AppExit;
use bevy::prelude::*;
use bevy::window::{WindowMode, WindowPosition};
use game::platform::{
    DeleteAsked, Folder, Item, Memory, Mishap, OpenAsked, Opened, ResumeAsked, Shelf, Store,
    Troubled, dress_window, load_settings, save_settings,
};
use game::turn::{DraftEdited, LeaveAsked, Match, SealAsked, TurnPhase};
use rules::{Chance, Draws, Side};
use ui::{DraftEdit, Mode, Problem, SaveSlot, Settings};

use crate::table::{app, begin, library, phase, play_out, running, send, sent, step, words};

/// A folder of the test's own, gone when it ends.
struct Place(PathBuf);

impl Place {
    fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("three-roads-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn store(&self) -> Folder {
        Folder::at(&self.0)
    }

    fn saves(&self) -> Vec<PathBuf> {
        let mut files: Vec<_> = fs::read_dir(self.0.join("saves"))
            .map(|files| files.map(|file| file.expect("a file").path()).collect())
            .unwrap_or_default();
        files.sort();
        files
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn easy() -> Mode {
    Mode::Computer("easy".to_owned())
}

fn only_slot(app: &App) -> SaveSlot {
    let saves = app.world().resource::<Shelf>().saves();
    assert_eq!(saves.len(), 1);
    saves[0].slot.clone()
}

fn troubles(app: &mut App) -> Vec<Problem> {
    let found: Vec<Problem> = sent::<Troubled>(app).into_iter().map(|found| found.0).collect();
    for problem in &found {
        let all = format!("{}{}{}", problem.what, problem.place, problem.advice);
        assert!(!all.contains('⟦') && !problem.what.is_empty() && !problem.advice.is_empty());
    }
    found
}

#[test]
fn what_is_sealed_is_kept_at_once_and_taken_up_exactly() {
    for (mode, side) in [(easy(), Side::Baku), (Mode::TwoPeople, Side::Moscow)] {
        let place = Place::new();
        let mut whole = app(place.store());
        begin(&mut whole, "primer", side, mode.clone(), 13);
        assert!(place.saves().is_empty(), "nothing is sealed yet");
        let mut draws = Draws::new(13);
        let mut resumed = 0;
        while phase(&whole) != TurnPhase::Over {
            step(&mut whole, &mut draws);
            if running(&whole).slot().is_none() || running(&whole).unsaved(false) {
                continue;
            }
            // The program is killed here: another one finds everything that was sealed.
            let text = fs::read_to_string(&place.saves()[0]).expect("a text");
            let read = Match::read(&library(), "", &text, None).expect("a game");
            assert_eq!(read.hash(), running(&whole).hash());
            if phase(&whole) == TurnPhase::Thinking {
                // The computer would go on at once.
                continue;
            }
            let mut next = app(place.store());
            let slot = only_slot(&next);
            let card = next.world().resource::<Shelf>().saves()[0].clone();
            assert_eq!((card.side, &card.mode, &*card.level), (side, &mode, "primer"));
            assert_eq!(card.turn, running(&whole).view().board().turn());
            send(&mut next, ResumeAsked(slot));
            assert_eq!(sent::<Opened>(&mut next).len(), 1);
            assert_eq!(running(&next).hash(), running(&whole).hash());
            assert_eq!(running(&next).hashes(), running(&whole).hashes());
            assert_eq!(running(&next).ledger(), running(&whole).ledger());
            assert_eq!(running(&next).past().turns(), running(&whole).past().turns());
            assert_eq!(running(&next).own_side(), side);
            assert_eq!(running(&next).heading().mode, mode);
            resumed += 1;
        }
        assert!(resumed > 5, "{resumed}");
        assert_eq!(place.saves().len(), 1, "one game, one file");
    }
}

#[test]
fn a_game_taken_up_goes_on_as_it_would_have() {
    let mut straight = app(Memory::default());
    begin(&mut straight, "primer", Side::Baku, easy(), 17);
    play_out(&mut straight, &mut Draws::new(17));

    let place = Place::new();
    let mut draws = Draws::new(17);
    let mut broken = app(place.store());
    begin(&mut broken, "primer", Side::Baku, easy(), 17);
    while phase(&broken) != TurnPhase::Over {
        step(&mut broken, &mut draws);
        if phase(&broken) == TurnPhase::Talks {
            broken = app(place.store());
            let slot = only_slot(&broken);
            send(&mut broken, ResumeAsked(slot));
        }
    }
    assert_eq!(running(&broken).hash(), running(&straight).hash());
    let notes = |app: &App| running(app).notes().cloned().collect::<Vec<_>>();
    assert_eq!(notes(&broken), notes(&straight));
}

#[test]
fn a_draft_is_kept_when_the_game_is_left() {
    for quit in [false, true] {
        let place = Place::new();
        let mut app = app(place.store());
        begin(&mut app, "primer", Side::Baku, easy(), 19);
        let mut draws = Draws::new(19);
        while phase(&app) != TurnPhase::Orders {
            step(&mut app, &mut draws);
        }
        let orders = running(&app).view().legal_orders();
        let play = orders.iter().find_map(|set| set.plays().first().copied()).expect("an order");
        send(&mut app, DraftEdited(DraftEdit::Add(play)));
        send(&mut app, DraftEdited(DraftEdit::Reason("“so”\\ and \n so".to_owned())));
        let draft = running(&app).draft().clone();
        if quit {
            send(&mut app, AppExit::Success);
        } else {
            send(&mut app, LeaveAsked);
        }
        let mut next = crate::table::app(place.store());
        let slot = only_slot(&next);
        send(&mut next, ResumeAsked(slot));
        let found = running(&next).draft();
        assert_eq!((found.sealed(), &found.reason), (draft.sealed(), &draft.reason));
    }
}

#[test]
fn a_draft_is_kept_when_another_game_is_taken_up() {
    let place = Place::new();
    let other = kept(&place, 31);
    let mut app = app(place.store());
    begin(&mut app, "primer", Side::Baku, easy(), 19);
    let mut draws = Draws::new(19);
    while phase(&app) != TurnPhase::Orders {
        step(&mut app, &mut draws);
    }
    let own = running(&app).slot().expect("it is kept").clone();
    let orders = running(&app).view().legal_orders();
    let play = orders.iter().find_map(|set| set.plays().first().copied()).expect("an order");
    send(&mut app, DraftEdited(DraftEdit::Add(play)));
    let draft = running(&app).draft().sealed();
    // As from the menu, in the midst of the game.
    let other = other.file_stem().expect("a name").to_string_lossy().into_owned();
    send(&mut app, ResumeAsked(SaveSlot(other)));
    assert_eq!(running(&app).seed(), 31);
    send(&mut app, ResumeAsked(own));
    assert_eq!((running(&app).seed(), running(&app).draft().sealed()), (19, draft));
}

#[test]
fn a_save_that_was_broken_off_loses_nothing() {
    let place = Place::new();
    let mut app = app(place.store());
    begin(&mut app, "primer", Side::Baku, easy(), 23);
    let mut draws = Draws::new(23);
    while phase(&app) != TurnPhase::Talks {
        step(&mut app, &mut draws);
    }
    let file = place.saves().pop().expect("it is kept");
    let whole = fs::read_to_string(&file).expect("a text");
    // Killed while the next save was being written.
    let name = file.file_name().expect("a name").to_string_lossy().into_owned();
    let part = file.with_file_name(format!(".{name}.part"));
    fs::write(&part, &whole[..whole.len() / 2]).expect("written");
    let mut next = crate::table::app(place.store());
    let slot = only_slot(&next);
    send(&mut next, ResumeAsked(slot));
    assert_eq!(running(&next).hash(), running(&app).hash());
    assert!(troubles(&mut next).is_empty());
    // The next save is written over what was left.
    while running(&next).hash() == running(&app).hash() {
        step(&mut next, &mut draws);
    }
    assert_eq!(place.saves(), std::slice::from_ref(&file));
    assert_ne!(fs::read_to_string(&file).expect("a text"), whole);
}

#[test]
fn a_save_that_cannot_be_written_is_told_and_the_game_goes_on() {
    let place = Place::new();
    // Where the folder should be lies a file.
    fs::write(place.0.join("saves"), "in the way").expect("written");
    let mut app = app(place.store());
    begin(&mut app, "primer", Side::Baku, easy(), 29);
    let mut draws = Draws::new(29);
    let mut told = 0;
    while phase(&app) != TurnPhase::Over {
        step(&mut app, &mut draws);
        told += troubles(&mut app).len();
    }
    assert!(told > 0);
}

/// Keeps a game of some turns, and gives its file.
fn kept(place: &Place, seed: u64) -> PathBuf {
    let known = place.saves();
    let mut app = app(place.store());
    begin(&mut app, "primer", Side::Baku, easy(), seed);
    let mut draws = Draws::new(seed);
    while running(&app).view().board().turn() < 3 {
        step(&mut app, &mut draws);
    }
    let new = place.saves().into_iter().find(|file| !known.contains(file));
    new.expect("it is kept")
}

fn rewrite(file: &Path, change: impl Fn(&str) -> String) {
    let text = fs::read_to_string(file).expect("a text");
    let changed = change(&text);
    assert_ne!(changed, text);
    fs::write(file, changed).expect("written");
}

#[test]
fn a_damaged_save_is_put_aside_and_told() {
    type Damage = fn(&Path);
    let damages: [Damage; 5] = [
        |file| rewrite(file, |text| text[..text.len() * 2 / 3].to_owned()),
        |file| fs::write(file, [0xff, 0xfe, 0x00]).expect("written"),
        |file| fs::write(file, "").expect("written"),
        |file| rewrite(file, |text| text.replacen("Agenda(\"", "Agenda(\"x", 1)),
        |file| rewrite(file, |text| text.replacen("seed: ", "seed: 9", 1)),
    ];
    for damage in damages {
        let place = Place::new();
        let (bad, good) = (kept(&place, 1), kept(&place, 2));
        damage(&bad);
        let content = fs::read(&bad).expect("bytes");
        let mut app = app(place.store());
        let slot = SaveSlot(bad.file_stem().expect("a name").to_string_lossy().into_owned());
        let mut told = troubles(&mut app);
        if told.is_empty() {
            // Its heading is whole: what is wrong shows when it is opened.
            send(&mut app, ResumeAsked(slot));
            told = troubles(&mut app);
        }
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(phase(&app), TurnPhase::Idle);
        let shelf = app.world().resource::<Shelf>();
        assert_eq!(shelf.saves().len(), 1, "the other one is there");
        assert_eq!(shelf.damaged().len(), 1);
        let aside = PathBuf::from(&shelf.damaged()[0].file);
        assert!(!bad.exists() && good.exists());
        assert!(told[0].place.starts_with(&bad.display().to_string()));
        assert!(told[0].advice.contains(&aside.display().to_string()));
        assert_eq!(fs::read(&aside).expect("bytes"), content, "untouched");
        // The other one goes on.
        let slot = only_slot(&app);
        send(&mut app, ResumeAsked(slot));
        assert_ne!(phase(&app), TurnPhase::Idle);
    }
}

#[test]
fn a_save_of_other_rules_is_refused_and_kept() {
    let changes: [fn(&str) -> String; 3] = [
        |text| text.replacen("engine: ", "engine: 9", 1),
        |text| text.replacen("ruleset: \"", "ruleset: \"0", 1).replacen("0\",", "\",", 1),
        |text| text.replacen("level: \"primer\"", "level: \"primer-two\"", 1),
    ];
    for (place_in, change) in changes.into_iter().enumerate() {
        let place = Place::new();
        let file = kept(&place, 3);
        if place_in == 1 {
            let hash = library().ruleset().hash().to_string();
            rewrite(&file, |text| text.replacen(&hash, "0123456789abcdef", 1));
        } else {
            rewrite(&file, change);
        }
        let mut app = app(place.store());
        let slot = only_slot(&app);
        send(&mut app, ResumeAsked(slot));
        let told = troubles(&mut app);
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].what, words().name("game-save-foreign"));
        assert!(file.exists() && phase(&app) == TurnPhase::Idle);
        assert_eq!(app.world().resource::<Shelf>().saves().len(), 1);
    }
}

#[test]
fn several_games_lie_side_by_side_and_one_can_go() {
    let place = Place::new();
    let files = [kept(&place, 1), kept(&place, 2), kept(&place, 3)];
    let mut app = app(place.store());
    assert_eq!(app.world().resource::<Shelf>().saves().len(), 3);
    let slot = SaveSlot(files[1].file_stem().expect("a name").to_string_lossy().into_owned());
    send(&mut app, DeleteAsked(slot.clone()));
    assert_eq!(app.world().resource::<Shelf>().saves().len(), 2);
    assert_eq!(files.map(|file| file.exists()), [true, false, true]);
    send(&mut app, ResumeAsked(slot));
    assert_eq!(troubles(&mut app)[0].what, words().name("game-save-gone"));
}

#[test]
fn a_code_opens_a_game_and_a_wrong_one_says_so() {
    let place = Place::new();
    let code = fs::read_to_string(kept(&place, 5)).expect("a text");
    let mut app = app(Memory::default());
    send(&mut app, OpenAsked(code.clone()));
    assert_eq!(sent::<Opened>(&mut app).len(), 1);
    assert_eq!(running(&app).view().board().turn(), 3);
    app.update();
    assert_eq!(only_slot(&app), SaveSlot("primer-baku-1".to_owned()), "it is kept from now on");
    let hash = running(&app).hash();
    let foreign = code.replacen("engine: ", "engine: 9", 1);
    for wrong in ["", "hello", &code[..code.len() / 2], &foreign] {
        send(&mut app, OpenAsked(wrong.to_owned()));
        assert_eq!(troubles(&mut app).len(), 1);
        assert_eq!(running(&app).hash(), hash, "the running game stays");
    }
}

#[test]
fn a_short_code_opens_the_same_game_and_a_wrong_one_says_what_is_wrong() {
    let place = Place::new();
    let text = fs::read_to_string(kept(&place, 5)).expect("a text");
    let saved = Match::read(&library(), "", &text, None).expect("a game");
    let code = saved.code(&library()).expect("a shipped level");
    assert!(code.len() < 200, "{code}");
    let mut app = app(Memory::default());
    send(&mut app, OpenAsked(format!("Your turn: {code}\n\nSent from a telephone")));
    assert_eq!(sent::<Opened>(&mut app).len(), 1);
    let (hash, heading) = (running(&app).hash(), running(&app).heading());
    assert_eq!(hash, saved.hash());
    assert_eq!((heading.side, &heading.mode), (saved.own_side(), saved.mode()));
    let half = &code[..code.len() / 2];
    let altered = code.replacen(&code[40..42], "zz", 1);
    for (wrong, key) in [
        (half, "problem-code-cut-short"),
        (&altered, "problem-code-altered"),
        ("no code", "problem-code-none"),
    ] {
        send(&mut app, OpenAsked(wrong.to_owned()));
        let what = troubles(&mut app).remove(0).what;
        let args = text::Args::new().count("has", half.len()).count("needs", code.len());
        assert_eq!(what, words().say(key, &args));
        assert_eq!(running(&app).hash(), hash, "the running game stays");
    }
}

#[test]
fn no_text_takes_the_program_down() {
    let place = Place::new();
    let whole = fs::read_to_string(kept(&place, 11)).expect("a text");
    let mut draws = Draws::new(11);
    let (mut good, mut bad) = (0, 0);
    for _ in 0..400 {
        let mut text: Vec<char> = whole.chars().collect();
        for _ in 0..=draws.below(2) {
            let at = draws.below(text.len() as u32) as usize;
            match draws.below(3) {
                0 => drop(text.remove(at)),
                1 => text.insert(at, ['(', ')', '"', '9', '\n', ','][draws.below(6) as usize]),
                _ => text.truncate(at.max(1)),
            }
        }
        let text: String = text.into_iter().collect();
        match Match::read(&library(), "x.ron", &text, None) {
            Ok(read) => {
                assert!(read.view().board().turn() <= 3);
                good += 1;
            }
            Err(error) => {
                let problem = Mishap::NoGame(error).problem(&words());
                assert!(!problem.what.is_empty() && !problem.place.contains('⟦'));
                bad += 1;
            }
        }
    }
    assert!(good > 0 && bad > good, "{good} {bad}");
}

#[test]
fn a_game_of_the_terminal_can_be_opened() {
    let place = Place::new();
    let file = kept(&place, 7);
    let whole = fs::read_to_string(&file).expect("a text");
    let body: String =
        whole.lines().filter(|line| !line.starts_with("//")).collect::<Vec<_>>().join("\n");
    let heading =
        "// Three Roads\n// cargo lab play primer --as moscow --against hawk --resume x.ron\n";
    fs::write(&file, format!("{heading}{body}")).expect("written");
    // And the terminal finds in a game of the window who sits where.
    assert!(whole.contains("// three-roads --level primer --as baku --against easy --seed 7\n"));
    let app = app(place.store());
    let card = app.world().resource::<Shelf>().saves()[0].clone();
    assert_eq!((card.side, card.mode), (Side::Moscow, Mode::Computer("hawk".to_owned())));
    assert_eq!((card.turn, &*card.level), (3, "primer"));
}

#[test]
fn a_name_never_leads_out_of_its_folder() {
    let place = Place::new();
    let store = place.store();
    for name in ["../../out", "/etc/out", "..", "a/b", "a\\b", "c:x"] {
        let slot = SaveSlot(name.to_owned());
        store.write(Item::Save(&slot), "x").expect("written");
        store.remove(Item::Save(&slot)).expect("removed");
    }
    assert!(place.saves().is_empty());
    assert_eq!(fs::read_dir(&place.0).expect("a folder").count(), 1, "only the folder of saves");
}

#[test]
fn settings_are_kept_and_bad_ones_put_aside() {
    let place = Place::new();
    let store = place.store();
    assert_eq!(load_settings(&store), Ok(None));
    let set = Settings { scale: 150, dark: false, sound: 0, ..Settings::default() };
    save_settings(&store, &set).expect("written");
    assert_eq!(load_settings(&store), Ok(Some(set.clone())));
    let path = place.0.join("settings.ron");
    for bad in ["(scale: 10)", "(colour: 3)", "(", "(sound: 101)", "(language: \"xx\")"] {
        fs::write(&path, bad).expect("written");
        let mut app = app(place.store());
        app.update();
        assert!(!path.exists(), "{bad}");
        assert_eq!(app.world().resource::<game::Chosen>().0.scale, 100);
        // It was told in the first frame or the second, and the game can be played.
        let aside = place.0.join("settings.ron.damaged");
        assert_eq!(fs::read_to_string(&aside).expect("a text"), bad);
        fs::remove_file(aside).expect("removed");
    }
    // What is set while the game runs is there the next time, however soon after another change
    // it was set and however the game ends.
    let mut first = app(place.store());
    for sound in [10, 20, 30] {
        let set = Settings { sound, ..set.clone() };
        first.world_mut().resource_mut::<game::Chosen>().0 = set.clone();
        first.update();
        let next = app(place.store());
        assert_eq!(next.world().resource::<game::Chosen>().0, set);
    }
}

#[test]
fn a_window_opens_as_it_was_left() {
    let store = Memory::default();
    let opened = || {
        let mut window = Window::default();
        dress_window(&store, &mut window);
        (window.width(), window.height(), window.position, window.mode)
    };
    let usual = opened();
    for nonsense in ["", "(", "(width: 3)", "(height: 99999999)", "(width: \"x\")"] {
        store.write(Item::Window, nonsense).expect("written");
        assert_eq!(opened(), usual, "{nonsense}");
    }
    let kept = "(width: 900, height: 700, position: Some((10, 20)))";
    store.write(Item::Window, kept).expect("written");
    let place = WindowPosition::At(IVec2::new(10, 20));
    assert_eq!(opened(), (900.0, 700.0, place, WindowMode::Windowed));
}

#[test]
fn one_match_at_a_time_and_each_keeps_its_own_file() {
    let place = Place::new();
    let mut app = app(place.store());
    begin(&mut app, "primer", Side::Baku, easy(), 1);
    let mut draws = Draws::new(1);
    while phase(&app) != TurnPhase::Orders {
        step(&mut app, &mut draws);
    }
    send(&mut app, SealAsked);
    let hash = running(&app).hash();
    begin(&mut app, "primer", Side::Moscow, easy(), 2);
    while phase(&app) != TurnPhase::Orders {
        step(&mut app, &mut draws);
    }
    assert_eq!(place.saves().len(), 2);
    let first = SaveSlot("primer-baku-1".to_owned());
    send(&mut app, ResumeAsked(first));
    let found = app.world().resource::<Match>();
    assert!(found.hash() == hash || found.view().board().turn() > 1);
}
