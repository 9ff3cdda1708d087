//! Offers and answers. The hawk offers nothing and refuses; the dove offers one kindness for
//! another, or restraint for restraint, and takes such offers.

use rules::{Answer, LeverId, Offer, OrderSet, PlayId, Side, Term, Tone, View};

use super::lookahead::Lookahead;
use super::orders::plays;
use super::{Policy, Temper};
use crate::strong::rollout;

impl Policy {
    /// An offer for this turn.
    pub(super) fn offer(&mut self, view: &View<'_>, side: Side) -> Option<Offer> {
        match self.temper {
            Temper::Hawk => None,
            Temper::Dove => self.kindness(view, side).or_else(|| restraint(view, side)),
        }
    }

    /// The two conciliatory orders that together are worth most to this side, if any are.
    fn kindness(&mut self, view: &View<'_>, side: Side) -> Option<Offer> {
        let ahead = Lookahead::new(view, side, self.temper, &mut self.dice);
        let passing = ahead.after_orders([OrderSet::NONE; 2]);
        let mut best: Option<(i32, [PlayId; 2])> = None;
        for mine in with_tone(view, side, Tone::Soft) {
            for yours in with_tone(view, side.other(), Tone::Soft) {
                let mut orders = [OrderSet::NONE; 2];
                orders[side.index()].push(mine);
                orders[side.other().index()].push(yours);
                let worth = ahead.after_orders(orders) - passing;
                if worth > best.map_or(0, |(most, _)| most) {
                    best = Some((worth, [mine, yours]));
                }
            }
        }
        let rules = view.level().ruleset();
        best.map(|(_, plays)| {
            let [mine, yours] =
                plays.map(|play| Term { lever: rules.play(play).lever, will: true });
            Offer { mine, yours }
        })
    }

    /// The answer to the other side's offer.
    pub(super) fn answer(&self, view: &View<'_>, side: Side) -> Answer {
        let Some(offer) = view.board().offer(side.other()) else { return Answer::Silence };
        match self.temper {
            Temper::Hawk => Answer::Refuse,
            Temper::Dove if is_fair(view, side, &offer) => Answer::Accept,
            Temper::Dove => Answer::Refuse,
        }
    }
}

/// Neither plays its hardest lever.
fn restraint(view: &View<'_>, side: Side) -> Option<Offer> {
    let rules = view.level().ruleset();
    let hardest = |side: Side| {
        let hard = with_tone(view, side, Tone::Hard).map(|play| rules.play(play).lever);
        hard.max_by_key(|&lever| (rules.lever(lever).attention, lever))
    };
    let term = |lever: LeverId| Term { lever, will: false };
    Some(Offer { mine: term(hardest(side)?), yours: term(hardest(side.other())?) })
}

/// Whether this side is asked for nothing hard, can do it, and is promised nothing hard.
fn is_fair(view: &View<'_>, side: Side, offer: &Offer) -> bool {
    let rules = view.level().ruleset();
    let hard = |term: Term| rules.lever(term.lever).tone == Tone::Hard;
    let asked = match offer.yours.will {
        true => !hard(offer.yours) && can_order(view, side, offer.yours.lever),
        false => hard(offer.yours),
    };
    let clash = promised(view, side)
        .iter()
        .any(|term| term.lever == offer.yours.lever && term.will != offer.yours.will);
    asked && hard(offer.mine) != offer.mine.will && !clash
}

fn can_order(view: &View<'_>, side: Side, lever: LeverId) -> bool {
    let rules = view.level().ruleset();
    plays(view, side).any(|play| rules.play(play).lever == lever)
}

fn with_tone(view: &View<'_>, side: Side, tone: Tone) -> impl Iterator<Item = PlayId> {
    let rules = view.level().ruleset();
    plays(view, side).filter(move |play| rules.lever(rules.play(*play).lever).tone == tone)
}

/// What a side has promised for this turn by offers that were accepted.
pub(super) fn promised(view: &View<'_>, side: Side) -> Vec<Term> {
    rollout::promised(view, side).into_iter().flatten().collect()
}
