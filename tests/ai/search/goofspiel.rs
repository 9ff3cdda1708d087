//! Goofspiel: a deep game of simultaneous moves, small enough to reckon a best response exactly.
//!
//! Each player holds cards from 1 up. The prizes are as many, and known: the highest first. Both
//! bid a card at once, the higher takes the prize, equal bids take it from both. What counts is the
//! difference in points, so the game is zero-sum and, since both sit alike, worth 0. Bids are seen,
//! so the two hands are all that a player can know, and the points so far do not matter.

use ai::search::{Budget, Mix, ONE, Search, Simultaneous};
use rules::{Chance, Dice};

/// Payoffs are told in thousandths of a point.
const POINT: i64 = 1_000;

/// A game from the moment when these cards are held, as sets of bits.
#[derive(Clone, Copy)]
struct Goofspiel([u32; 2]);

#[derive(Clone, Copy)]
struct Table {
    hands: [u32; 2],
    /// The first player's points less the second's, since the search began.
    lead: i64,
}

impl Simultaneous for Goofspiel {
    type State = Table;

    fn world(&self, _: &mut Dice) -> Table {
        Table { hands: self.0, lead: 0 }
    }

    fn moves(&self, table: &Table) -> [usize; 2] {
        table.hands.map(|hand| hand.count_ones() as usize)
    }

    fn play(&self, table: &mut Table, joint: [usize; 2]) {
        let prize = i64::from(table.hands[0].count_ones());
        let bids = [0, 1].map(|player| card(table.hands[player], joint[player]));
        table.lead += prize * (i64::from(bids[0] > bids[1]) - i64::from(bids[0] < bids[1]));
        table.hands = [0, 1].map(|player| table.hands[player] ^ bids[player]);
    }

    fn is_over(&self, table: &Table) -> bool {
        table.hands == [0, 0]
    }

    fn payoffs(&self, mut table: Table, dice: &mut Dice) -> [i32; 2] {
        while !self.is_over(&table) {
            let joint = self.moves(&table).map(|count| dice.below(count as u32) as usize);
            self.play(&mut table, joint);
        }
        let lead = (table.lead * POINT) as i32;
        [lead, -lead]
    }
}

/// The card at a place of a hand, as a bit.
fn card(hand: u32, place: usize) -> u32 {
    let left = (0..place).fold(hand, |hand, _| hand & (hand - 1));
    left & left.wrapping_neg()
}

/// Down to the end of the game.
const fn budget(samples: u32) -> Budget {
    Budget { samples, depth: u8::MAX, screening: 0, keep: usize::MAX, rounds: 200 }
}

/// What an exact best response gains, from each seat, against the search asked anew, with a seed of
/// its own, at every pair of hands: in thousandths of a point.
fn gains(cards: u32, samples: u32, seed: u64) -> [i64; 2] {
    let hands = 1_usize << cards;
    // Best responses from all later hands, which are smaller numbers than these.
    let mut values = vec![[0; 2]; hands * hands];
    for first in 1..hands {
        for second in 1..hands {
            if first.count_ones() == second.count_ones() {
                let place = first * hands + second;
                let game = Goofspiel([first as u32, second as u32]);
                let mut search = Search::new(game, budget(samples), (seed << 32) | place as u64);
                search.step(u32::MAX);
                let mixes = search.answer().mixes;
                let after = |hands_after: [u32; 2]| {
                    values[hands_after[0] as usize * hands + hands_after[1] as usize]
                };
                values[place] = best_responses(game, &mixes, after);
            }
        }
    }
    values[hands * hands - 1]
}

/// What the best bid is worth to either player if the other plays its mix.
fn best_responses(
    game: Goofspiel,
    mixes: &[Mix; 2],
    after: impl Fn([u32; 2]) -> [i64; 2],
) -> [i64; 2] {
    let worth = |player: usize, own: usize| -> i64 {
        let parts = mixes[1 - player].parts().iter().enumerate();
        let sum = parts.map(|(other, part)| {
            let mut table = Table { hands: game.0, lead: 0 };
            game.play(&mut table, if player == 0 { [own, other] } else { [other, own] });
            let lead = POINT * if player == 0 { table.lead } else { -table.lead };
            i64::from(*part) * (lead + after(table.hands)[player])
        });
        sum.sum::<i64>() / i64::from(ONE)
    };
    let cards = game.0[0].count_ones() as usize;
    [0, 1].map(|player| (0..cards).map(|own| worth(player, own)).max().unwrap_or(0))
}

/// The mean gain over both seats and some seeds, which has to be below `most`; thousandths.
fn check(cards: u32, samples: u32, seeds: u64, most: i64) -> i64 {
    let gains: Vec<i64> = (1..=seeds).flat_map(|seed| gains(cards, samples, seed)).collect();
    let mean = gains.iter().sum::<i64>() / gains.len() as i64;
    assert!(mean < most, "{cards} cards, {samples} samples: {mean}, of {gains:?}");
    mean
}

#[test]
fn cards_are_counted_from_the_lowest() {
    assert_eq!([0, 1, 2].map(|place| card(0b1101, place)), [0b1, 0b100, 0b1000]);
}

#[test]
fn with_four_cards_a_best_response_gains_nothing() {
    // Of 10 points: 3 %, 1 % and nothing.
    let few = check(4, 100, 10, 300);
    let more = check(4, 300, 10, 100);
    let many = check(4, 2_000, 10, 1);
    assert!(more * 2 < few && many * 2 < more, "{few} {more} {many}");
}

#[test]
fn with_five_cards_a_best_response_gains_little() {
    // Of 15 points: 6 %, 3 % and a third of a percent.
    let few = check(5, 300, 8, 900);
    let more = check(5, 3_000, 4, 450);
    let many = check(5, 30_000, 2, 50);
    assert!(more * 2 < few && many * 2 < more, "{few} {more} {many}");
}

#[test]
fn a_deep_tree_can_be_grown_in_slices() {
    let search = |slice| {
        let mut search = Search::new(Goofspiel([0b11111; 2]), budget(2_000), 1);
        while search.step(slice) {}
        search.answer()
    };
    assert_eq!(search(3), search(u32::MAX));
}
