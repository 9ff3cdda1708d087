//! Changed copies of a level: each change does what it says and nothing else, also in a file.

use std::collections::BTreeSet;
use std::sync::Arc;

use rules::{
    Action, CONSTANTS, Change, ChangeError, Draws, Game, Level, LeverId, OrderError, OrderSet,
    Phase, Sealed, Seat, Side,
};

use crate::fixture::{level, level_text, list, random_game, ruleset, step};

fn varied(changes: &[Change]) -> Arc<Level> {
    Arc::new(level("after-the-war").varied(changes).expect("these changes can be made"))
}

fn lever(name: &str) -> LeverId {
    ruleset().find_lever(name).expect("a lever of the ruleset")
}

/// The level from its file, with a line added.
fn written(line: &str) -> Result<Arc<Level>, String> {
    let text = level_text("after-the-war").replacen("deck:", &format!("{line}\n    deck:"), 1);
    Level::load(ruleset(), "mine.ron", &text).map_err(|problems| list(&problems))
}

#[test]
fn only_a_change_makes_another_level() {
    let usual = level("after-the-war");
    let track = ruleset().find_track("ukraine_load").expect("a track");
    assert_eq!(varied(&[]).hash(), usual.hash());
    let changes = [
        Change::Start(track, 0),
        Change::Start(track, 1),
        Change::Constant("win.lead".to_owned(), 200),
        Change::Bar(lever("joint_front")),
        Change::Bar(lever("press_yerevan")),
        Change::NoTalks,
    ];
    let mut hashes: BTreeSet<_> =
        changes.iter().map(|change| varied(std::slice::from_ref(change)).hash()).collect();
    hashes.insert(usual.hash());
    assert_eq!(hashes.len(), changes.len() + 1);
}

#[test]
fn a_start_is_moved_within_the_tracks_range() {
    let usual = level("after-the-war");
    let party = ruleset().find_party("iran").expect("a third party");
    for track in ruleset().party(party).stance {
        let start = usual.starts_at(track);
        let flipped = varied(&[Change::Start(track, -start)]);
        assert_eq!(Game::new(flipped, 3).board().get(track), -start);
        assert!(start != 0, "nothing would be seen");
    }
    let tension = ruleset().tension();
    let range = ruleset().track(tension);
    for (asked, given) in [(i16::MAX, range.most), (i16::MIN, range.least)] {
        assert_eq!(varied(&[Change::Start(tension, asked)]).starts_at(tension), given);
    }
}

#[test]
fn a_number_is_changed_within_its_range_and_said_on_screen() {
    let constant = |name: &str, value| Change::Constant(name.to_owned(), value);
    let level = varied(&[constant("win.lead", 200), constant("win.lead", 100)]);
    assert_eq!(level.constants().win_lead, 100);
    assert_eq!(level.changed_rules(), [("win.lead".to_owned(), 100)]);
    let refused = |change| crate::fixture::level("primer").varied(&[change]).err();
    let unknown = Some(ChangeError::UnknownConstant("win.led".to_owned()));
    assert_eq!(refused(constant("win.led", 1)), unknown);
    let (name, least, most) = CONSTANTS[0];
    let beyond = Some(ChangeError::OutOfRange { name: name.to_owned(), least, most });
    assert_eq!(refused(constant(name, most + 1)), beyond);
    let backwards = constant("attention.moscow.most", 1);
    assert_eq!(refused(backwards), Some(ChangeError::AttentionBackwards));
}

#[test]
fn a_barred_lever_lies_on_the_table_and_cannot_be_ordered() {
    let barred = lever("pragmatic_package"); // fixed, so it lies on every table
    let level = varied(&[Change::Bar(barred)]);
    let mut game = Game::new(level, 5);
    let mut draws = Draws::new(5);
    while game.board().phase() != Phase::Orders {
        step(&mut game, &mut draws);
    }
    let view = game.view(Seat::Side(Side::Moscow));
    assert!(game.board().table(Side::Moscow).contains(&barred));
    let orders: OrderSet = ruleset().lever(barred).plays().take(1).collect();
    let sealed = Action::Orders(Sealed { orders, prediction: None, keep: None });
    assert_eq!(view.check(&sealed), Err(OrderError::Barred(barred)));
    assert_eq!(OrderError::Barred(barred).code(), "barred");
    let ordered = |set: &OrderSet| set.plays().contains(&orders.plays()[0]);
    assert!(!view.legal_orders().iter().any(ordered));
    assert!(view.legal_orders().len() > 1);
}

#[test]
fn barring_a_lever_changes_no_card() {
    let barred = varied(&[Change::Bar(lever("joint_front"))]);
    for seed in 0..20 {
        let tables = [&barred, &level("after-the-war")].map(|level| {
            let mut game = Game::new(Arc::clone(level), seed);
            step(&mut game, &mut Draws::new(seed));
            Side::BOTH.map(|side| *game.board().table(side))
        });
        assert_eq!(tables[0], tables[1]);
        let played = random_game(&barred, seed, &mut Draws::new(seed));
        let joint_front = ruleset().lever(lever("joint_front")).plays().next();
        assert!(played.log().iter().all(|(_, action)| match action {
            Action::Orders(sealed) =>
                !sealed.orders.plays().contains(&joint_front.expect("a play")),
            _ => true,
        }));
    }
}

#[test]
fn without_talks_a_turn_begins_with_its_headline() {
    let silent = varied(&[Change::NoTalks]);
    for seed in 0..20 {
        let game = random_game(&silent, seed, &mut Draws::new(seed));
        let talked =
            |(_, action): &(Seat, Action)| matches!(action, Action::Offer(_) | Action::Answer(_));
        assert!(!game.log().iter().any(talked));
        assert_eq!(game.hashes().len(), usize::from(game.board().turn()));
    }
}

#[test]
fn a_file_can_say_the_same() {
    let bar = written("barred: [\"joint_front\", \"eu_gas_deal\"],").expect("a sound level");
    let silent = written("talks: false,").expect("a sound level");
    let barred: Vec<_> = ruleset().all_levers().filter(|id| bar.bars(*id)).collect();
    assert_eq!(barred.len(), 2);
    assert!([lever("joint_front"), lever("eu_gas_deal")].iter().all(|id| barred.contains(id)));
    assert!(bar.has_talks() && !silent.has_talks());
    let wrong = written("barred: [\"joint_front\", \"joint_font\", \"joint_front\"],");
    let problems = wrong.expect_err("two things are wrong");
    assert!(problems.contains("unknown lever `joint_font`; did you mean `joint_front`?"));
    assert_eq!(problems.lines().count(), 2, "{problems}");
}
