//! Whole games through the prompts, and what is read and reckoned on the way.

use std::cell::RefCell;
use std::io::Write;
use std::path::PathBuf;
use std::rc::Rc;

use rules::{Chance, Dice, Game, Phase, Seat, Side};
use text::Words;

use crate::draft::{self, Step, Unclear};
use crate::input::{Input, Typed};
use crate::screen::Screen;
use crate::{Options, Program, command, fresh, resumed, screen, store};

/// What was printed, without colour.
#[derive(Clone, Default)]
struct Paper(Rc<RefCell<Vec<u8>>>);

impl Paper {
    fn text(&self) -> String {
        let plain = anstream::adapter::strip_bytes(&self.0.borrow()).into_vec();
        String::from_utf8(plain).unwrap()
    }
}

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A folder of a test's own, gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("three-roads-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn options(&self, level: &str) -> Options {
        Options {
            level: level.to_owned(),
            side: Side::Baku,
            against: "random".to_owned(),
            seed: Some(11),
            resume: None,
            save: self.0.join("save.ron"),
            program: Program::Lab,
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn lines(text: &str) -> Vec<Typed> {
    text.lines().map(|line| Typed::Line(line.to_owned())).collect()
}

/// Plays with what is typed; gives what was printed, and the game.
fn play(words: &Words, options: &Options, typed: Vec<Typed>) -> (String, Game) {
    let paper = Paper::default();
    let screen = Screen::new(Box::new(paper.clone()), 80);
    let input = Input::script(typed);
    let session = match &options.resume {
        Some(file) => resumed(words, options, file, screen, input),
        None => fresh(words, options, screen, input),
    };
    let mut session = session.map_err(|failure| failure.to_string()).unwrap();
    session.play().unwrap();
    (paper.text(), session.game)
}

/// Something for every prompt, over and over: what does not fit is refused and changes nothing.
fn every_prompt(times: usize) -> Vec<Typed> {
    let round = "1\noffer 1 -2\naccept\na\nhold\n1\n3\nshow\nkeep 3\nseal\nyes\n2\n";
    lines(&round.repeat(times))
}

#[test]
fn a_whole_game_in_words() {
    let words = Words::english();
    let folder = Folder::new("whole");
    for level in ["primer", "blocked-roads", "after-the-war"] {
        let (printed, game) = play(&words, &folder.options(level), every_prompt(60));
        assert!(game.is_over(), "{level}");
        assert!(printed.contains("── The result"), "{printed}");
        assert!(!printed.contains('⟦'), "{printed}");
        for line in printed.lines().filter(|line| !line.contains('›')) {
            assert!(screen::pad(line, 80).chars().count() <= 80, "too wide: {line}");
        }
    }
    assert_eq!(words.faults(), Vec::<String>::new());
}

#[test]
fn a_game_that_is_there_is_played_on_or_told_to_its_end() {
    let words = Words::english();
    let folder = Folder::new("taken-up");
    let mut options = folder.options("primer");
    let (_, begun) = play(&words, &options, every_prompt(3));
    let (_, over) = play(&words, &options, every_prompt(60));
    assert!(!begun.is_over() && over.is_over());
    options.save = folder.0.join("other.ron");
    for game in [begun, over] {
        let (hash, turn) = (game.hash(), game.board().turn());
        let paper = Paper::default();
        let screen = Screen::new(Box::new(paper.clone()), 80);
        let mut session =
            crate::taken_up(&words, &options, game, screen, Input::script(every_prompt(60)));
        assert_eq!((session.game.hash(), session.game.board().turn()), (hash, turn));
        session.play().unwrap();
        assert!(session.game.is_over() && paper.text().contains("── The result"));
    }
}

#[test]
fn everything_can_be_asked_for() {
    let words = Words::english();
    let folder = Folder::new("asked");
    let asked = "?\nboard\nboard all\ntable\ncard 1\ncard m2\ncard b6\ncard 9\ncard\nwhy 1\nwhy m3\n\
                 why\nwhy tension\nwhy cold\nwhy balancing\nwhy divergence\nwhy sovereignty\nlook\n\
                 look iran\nlook zangezur\nlook north road\nlook nowhere\nrules\nrules narrative\n\
                 rules peacekeepers\nrules calm tehran\nledger\nledger 1\nledger 99\nhistory\nbrief\n\
                 save\nhlep\n";
    let mut typed = lines(asked);
    for (place, line) in every_prompt(40).into_iter().enumerate() {
        typed.push(line);
        if place % 37 == 0 {
            typed.extend(lines(asked));
        }
    }
    let (printed, _) = play(&words, &folder.options("after-the-war"), typed);
    assert!(printed.contains("Did you mean “help”?"), "{printed}");
    assert!(!printed.contains('⟦'), "{printed}");
    assert_eq!(words.faults(), Vec::<String>::new());
}

/// English that shows in the disguised locale was written in the program.
#[test]
fn no_words_in_the_program() {
    let (words, english) = (Words::pseudo(), Words::english());
    let folder = Folder::new("pseudo");
    let (printed, _) = play(&words, &folder.options("primer"), every_prompt(30));
    // What is typed is the same in every language.
    let printed: Vec<_> = printed.lines().filter(|line| !line.contains('›')).collect();
    let printed = printed.join("\n");
    let plain = english.keys().filter(|key| !key.contains('.') && !key.starts_with('-'));
    for key in plain.filter(|key| english.variables(key).next().is_none()) {
        let text = english.name(key);
        let telling = text.len() > 6 && text.contains(' ');
        assert!(!telling || !printed.contains(&text), "{key} in plain English: {text}");
    }
    assert_eq!(words.faults(), Vec::<String>::new());
}

#[test]
fn nothing_typed_breaks_it() {
    let words = Words::english();
    let folder = Folder::new("fuzz");
    let known = [
        "",
        "1",
        "2",
        "3b",
        "1 2 3",
        "6a 1",
        "1 1",
        "9",
        "-1",
        "offer 1 1",
        "offer -2 3",
        "offer",
        "no",
        "yes",
        "accept",
        "a",
        "b",
        "z",
        "hold",
        "escalate",
        "back down",
        "e",
        "seal",
        "show",
        "undo",
        "none",
        "predict 4",
        "predict",
        "keep 5",
        "keep 99",
        "why 3",
        "look a",
        "rules x",
        "ledger -1",
        "ledger 300",
        "card 0",
        "\u{0}",
        "ə “x”",
        "1 2 predict 1 keep 4 seal",
    ];
    let mut dice = Dice::new(5);
    for _ in 0..6 {
        let pick = |_| known[dice.below(known.len() as u32) as usize].to_owned();
        let typed = (0..400).map(pick).map(Typed::Line).collect();
        let (printed, _) = play(&words, &folder.options("blocked-roads"), typed);
        assert!(!printed.contains('⟦'), "{printed}");
    }
}

#[test]
fn a_resumed_game_goes_on_exactly() {
    let words = Words::english();
    let folder = Folder::new("resumed");
    let options = folder.options("after-the-war");
    let typed = every_prompt(60);
    let (_, whole) = play(&words, &options, typed.clone());
    let resume =
        Options { resume: Some(options.save.clone()), side: Side::Moscow, ..options.clone() };
    for leave in [1, 2, 20, 45] {
        let mut first = typed[..leave].to_vec();
        first.push(Typed::Interrupted);
        let (printed, left) = play(&words, &options, first);
        assert!(printed.contains("Interrupted") && !left.is_over(), "{printed}");
        assert!(printed.contains("cargo lab play --resume"), "{printed}");
        // What was typed for a phase that was not closed is typed again.
        let (_, resumed) = play(&words, &resume, lines("quit"));
        assert_eq!(resumed.hash(), left.hash(), "left after {leave}");
        let (printed, ended) = play(&words, &resume, every_prompt(60));
        assert!(ended.is_over() && ended.log().starts_with(left.log()), "{printed}");
    }
    assert!(whole.is_over());
}

#[test]
fn a_save_is_whole_and_puts_another_game_aside() {
    let words = Words::english();
    let folder = Folder::new("save");
    let options = folder.options("primer");
    play(&words, &options, lines("1\nquit"));
    let first = std::fs::read_to_string(&options.save).unwrap();
    assert!(first.starts_with("// Three Roads\n// This file holds"), "{first}");
    assert_eq!(store::seats(&first), Some((Side::Baku, "random".to_owned())));
    assert_eq!(store::level_text(&first), None);

    let (printed, _) = play(&words, &options, lines("2\nquit"));
    assert!(printed.contains("save.ron.earlier"), "{printed}");
    let mut names: Vec<_> =
        std::fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["save.ron", "save.ron.earlier"]);
    assert_eq!(std::fs::read_to_string(folder.0.join("save.ron.earlier")).unwrap(), first);
}

#[test]
fn a_save_says_which_program_goes_on_with_it() {
    let words = Words::english();
    let folder = Folder::new("program");
    let options = Options { program: Program::Game, ..folder.options("primer") };
    let (printed, _) = play(&words, &options, lines("1\nquit"));
    assert!(printed.contains("three-roads --load"), "{printed}");
    let text = std::fs::read_to_string(&options.save).unwrap();
    assert_eq!(store::seats(&text), Some((Side::Baku, "random".to_owned())));
}

#[test]
fn a_level_from_a_file_travels_in_the_save() {
    let words = Words::english();
    let folder = Folder::new("own");
    let own = folder.0.join("own.ron");
    let text = library::level_text("primer").unwrap().replace("id: \"primer\"", "id: \"own\"");
    std::fs::write(&own, &text).unwrap();
    let options = folder.options(&own.display().to_string());
    let (_, left) = play(&words, &options, lines("1\n\nquit"));
    std::fs::remove_file(&own).unwrap();
    let resume = Options { resume: Some(options.save.clone()), ..options };
    play(&words, &resume, lines("quit"));
    let (_, again) = play(&words, &resume, lines("quit"));
    assert_eq!(again.hash(), left.hash());
}

#[test]
fn lines_of_orders() {
    let level = library::find_level("primer").unwrap();
    let rules = level.ruleset();
    let mut game = Game::new(level.clone(), 7);
    let mut dice = Dice::new(1);
    while (game.board().turn(), game.board().phase()) != (2, Phase::Orders) {
        for seat in game.board().awaiting().iter() {
            let action = game.view(seat).random_action(&mut dice).unwrap();
            game.submit(seat, action).unwrap();
        }
        game.resolve();
    }
    let (own, other) = (game.board().table(Side::Baku), game.board().table(Side::Moscow));
    let read = |line: &str| draft::read(rules, own, other, line);
    // The third card of the second turn is to cut a dependence, which has three targets.
    let cut = rules.lever(own[2]).plays().nth(1).unwrap();
    let first = rules.lever(own[0]).plays().next().unwrap();
    assert_eq!(
        read("1, 3b predict 4 keep 5 seal"),
        Ok(vec![
            Step::Orders(vec![first, cut]),
            Step::Predict(Some(other[3])),
            Step::Keep(Some(own[4])),
            Step::Seal,
        ])
    );
    assert_eq!(read("none"), Ok(vec![Step::Orders(Vec::new())]));
    assert_eq!(read("p none"), Ok(vec![Step::Predict(None)]));
    assert_eq!(read(""), Ok(Vec::new()));
    assert_eq!(read("3"), Err(Unclear::NeedsTarget(own[2])));
    assert_eq!(read("3x"), Err(Unclear::UnknownTarget(own[2], "x".to_owned())));
    assert_eq!(read("1a"), Err(Unclear::NoTarget(own[0])));
    assert_eq!(read("7"), Err(Unclear::Number("7".to_owned())));
    assert_eq!(read("1 2 4 5"), Err(Unclear::TooMany(4)));
    assert_eq!(read("1 sael"), Err(Unclear::Word("sael".to_owned())));
    assert!(game.view(Seat::Side(Side::Baku)).side().is_some());
}

#[test]
fn words_by_their_beginning() {
    assert_eq!(command::resolve("se", &draft::WORDS), Some("seal"));
    assert_eq!(command::resolve("s", &draft::WORDS), None);
    assert_eq!(command::resolve("seal", &draft::WORDS), Some("seal"));
    assert_eq!(command::near("sael", &draft::WORDS), Some("seal"));
    assert_eq!(command::common("bo all"), Some(command::Common::Board(true)));
    assert_eq!(command::common("b"), None);
    assert_eq!(command::common(""), None);
}

/// What was typed in the game that README.md shows: no offers, hard cards, nothing on turn 5 for
/// want of a treasury, and twice to escalate.
const SHOWN: &str = "1\n\n4 predict 3 seal\n\n5 3 predict 3 seal\n\n6 4 predict 3 seal\n\n\
                     4 5 predict 3 seal\n\npredict 3 seal\nyes\nescalate\nescalate\n\n\
                     6 predict 3 seal\n\n3 6 predict 3 seal\n\n5 predict 3 seal\n";

/// If this fails, the game goes otherwise by now: play it again, and show that one.
#[test]
fn the_game_in_the_readme_is_played_so() {
    let readme = include_str!("../../README.md");
    let (_, block) = readme.split_once("```text\n═").unwrap();
    let (block, _) = block.split_once("```").unwrap();
    let words = Words::english();
    let folder = Folder::new("readme");
    let options =
        Options { against: "hawk".to_owned(), seed: Some(10), ..folder.options("after-the-war") };
    let (printed, game) = play(&words, &options, lines(SHOWN));
    assert!(game.is_over(), "{printed}");
    let mut parts = vec![String::new()];
    for line in block.lines() {
        match line.starts_with("[…") {
            true => parts.push(String::new()),
            false => *parts.last_mut().unwrap() += &format!("{line}\n"),
        }
    }
    let mut rest = printed.as_str();
    for part in &parts {
        let part = part.trim();
        let place = rest.find(part);
        assert!(place.is_some(), "not in what is printed from here:\n{part}\n\n{rest}");
        rest = &rest[place.unwrap() + part.len()..];
    }
    assert!(parts.len() > 3 && rest.contains("── What the computer"), "{rest}");
}
