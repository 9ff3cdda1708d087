//! The top rung: no lever of one attention reaches it alone, however high tension stands.

use rules::{Game, Level, Move, OrderSet, PlayId, Seat, Side};

use crate::fixture::{level_text, ruleset};

/// The standard game with tension at a value, before its first turn.
fn at(tension: i16) -> Game {
    let tracks = format!("tracks: [(\"tension\", {tension})]");
    let text = level_text("after-the-war").replacen("tracks: []", &tracks, 1);
    let game = Game::new(Level::load(ruleset(), "ladder.ron", &text).expect("it is sound"), 1);
    assert_eq!(game.board().get(ruleset().tension()), tension);
    game
}

/// Where a play alone takes tension; later effects come in another turn.
fn tension_after(game: &Game, play: PlayId) -> i16 {
    let side = ruleset().lever(ruleset().play(play).lever).side;
    let moves = game.view(Seat::Side(side)).preview(side, &OrderSet::from_iter([play]));
    let now = |step: &&Move| step.track == ruleset().tension() && step.later.is_none();
    let by: i16 = moves.iter().filter(now).map(|step| step.by).sum();
    game.board().get(ruleset().tension()) + by
}

fn plays(attention: std::ops::RangeInclusive<u8>) -> Vec<PlayId> {
    let of = |play: &PlayId| ruleset().lever(ruleset().play(*play).lever).attention;
    ruleset().all_plays().filter(|play| attention.contains(&of(play))).collect()
}

#[test]
fn no_lever_of_one_attention_tops_the_ladder_alone() {
    for tension in 60..100 {
        let game = at(tension);
        for play in plays(1..=1) {
            let name = ruleset().lever_name(ruleset().play(play).lever);
            let after = tension_after(&game, play);
            assert!(after < 100, "{name} from {tension} to {after}");
        }
    }
}

#[test]
fn a_dearer_one_can() {
    let game = at(99);
    let topping = plays(2..=3).into_iter().filter(|play| tension_after(&game, *play) >= 100);
    let sides: Vec<Side> =
        topping.map(|play| ruleset().lever(ruleset().play(play).lever).side).collect();
    assert!(Side::BOTH.iter().all(|side| sides.contains(side)), "{sides:?}");
}
