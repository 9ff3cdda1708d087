//! Which orders to give, which lever of the other side to expect, which card to keep.

use rules::{Chance, LeverId, OrderSet, PlayId, Sealed, Side, Term, Tone, View};

use super::lookahead::Lookahead;
use super::{Policy, talks};

/// Worth of a play.
type Scored = (PlayId, i32);

impl Policy {
    /// The legal set of orders that is worth most.
    pub(super) fn seal(&mut self, view: &View<'_>, side: Side) -> Sealed {
        let scores = self.scores(view, side);
        let promised = talks::promised(view, side);
        let mut best = (i32::MIN, OrderSet::NONE);
        for set in view.legal_orders() {
            let worth = self.worth(view, &scores, &promised, &set);
            // A small draw parts what is worth the same.
            let worth = worth * 8 + self.dice.below(8) as i32;
            if worth > best.0 {
                best = (worth, set);
            }
        }
        let orders = best.1;
        let keep = self.keep(view, side, &scores, &orders);
        Sealed { orders, prediction: expected(view, side.other()), keep }
    }

    /// What each play that could be ordered alone adds to passing, with its tone.
    pub(super) fn scores(&mut self, view: &View<'_>, side: Side) -> Vec<Scored> {
        let ahead = Lookahead::new(view, side, self.temper, &mut self.dice);
        let rules = view.level().ruleset();
        let passing = ahead.after_orders([OrderSet::NONE; 2]);
        let score = |play: PlayId| {
            let mut orders = [OrderSet::NONE; 2];
            orders[side.index()].push(play);
            let tone = self.temper.tone(rules.lever(rules.play(play).lever).tone);
            (play, ahead.after_orders(orders) - passing + tone)
        };
        plays(view, side).map(score).collect()
    }

    fn worth(&self, view: &View<'_>, scores: &[Scored], promised: &[Term], set: &OrderSet) -> i32 {
        let rules = view.level().ruleset();
        let score = |play: &PlayId| scores.iter().find(|(known, _)| known == play);
        let sum: i32 = set.plays().iter().filter_map(score).map(|(_, worth)| worth).sum();
        let broken = promised.iter().filter(|term| {
            let played = set.plays().iter().any(|play| rules.play(*play).lever == term.lever);
            played != term.will
        });
        sum + self.temper.weights().word * broken.count() as i32
    }

    /// The drawn lever that would be worth most next turn, if any is worth something.
    fn keep(
        &self,
        view: &View<'_>,
        side: Side,
        scores: &[Scored],
        orders: &OrderSet,
    ) -> Option<LeverId> {
        let rules = view.level().ruleset();
        let fixed = view.level().fixed(side);
        let ordered =
            |lever: LeverId| orders.plays().iter().any(|play| rules.play(*play).lever == lever);
        let left = scores.iter().map(|&(play, worth)| (worth, rules.play(play).lever));
        let left =
            left.filter(|(worth, lever)| *worth > 0 && !fixed.contains(lever) && !ordered(*lever));
        left.max_by_key(|&(worth, lever)| (worth, lever)).map(|(_, lever)| lever)
    }
}

/// The plays on a side's table that it could order alone.
pub(super) fn plays(view: &View<'_>, side: Side) -> impl Iterator<Item = PlayId> {
    let levers = view.board().table(side).iter();
    levers
        .flat_map(|lever| view.level().ruleset().lever(*lever).plays())
        .filter(|play| view.check_play(*play).is_ok())
}

/// The lever that the other side will probably lead with: the dearest that it can order, and of
/// those one that it has promised, or whose tone is that of its last orders.
fn expected(view: &View<'_>, other: Side) -> Option<LeverId> {
    let rules = view.level().ruleset();
    let promised = talks::promised(view, other);
    let last: Vec<Tone> = rules
        .all_levers()
        .filter(|lever| rules.lever(*lever).side == other && view.board().played_last(*lever))
        .map(|lever| rules.lever(lever).tone)
        .collect();
    let mut best: Option<(u32, LeverId)> = None;
    for play in plays(view, other) {
        let lever = rules.play(play).lever;
        let mut weight = 10 * u32::from(view.cost(lever).attention);
        weight += 3 * last.iter().filter(|tone| **tone == rules.lever(lever).tone).count() as u32;
        weight += if promised.contains(&Term { lever, will: true }) { 12 } else { 0 };
        if promised.contains(&Term { lever, will: false }) {
            continue;
        }
        if best.is_none_or(|(most, _)| weight > most) {
            best = Some((weight, lever));
        }
    }
    best.map(|(_, lever)| lever)
}
