//! Offers and promises in words, and what it costs to break one.

use rules::{Answer, Entry, GameEvent, Offer, OrderSet, Side, Term};
use text::Args;

use crate::names::Names;
use crate::scene::Scene;

/// An offer, in the words of who makes it.
#[must_use]
pub fn offer(names: &Names<'_>, offer: Offer) -> String {
    let args = Args::new()
        .text("mine", will(offer.mine))
        .text("yours", will(offer.yours))
        .text("lever", names.lever(offer.mine.lever))
        .text("other", names.lever(offer.yours.lever));
    names.say("ui-talks-offer", &args)
}

/// Whether a side kept its word.
#[must_use]
pub fn promised(names: &Names<'_>, side: Side, term: Term, kept: bool) -> String {
    let args = Args::new()
        .text("seat", side.id())
        .text("will", will(term))
        .text("lever", names.lever(term.lever));
    names.say(if kept { "ui-talks-kept" } else { "ui-talks-broken" }, &args)
}

/// What the side that looks has promised for this turn.
#[must_use]
pub fn promises(scene: &Scene<'_>) -> Vec<Term> {
    let mut terms = Vec::new();
    for proposer in Side::BOTH {
        let accepted = scene.board().answer(proposer.other()) == Some(Answer::Accept);
        let Some(offer) = scene.board().offer(proposer).filter(|_| accepted) else { continue };
        terms.push(if proposer == scene.side { offer.mine } else { offer.yours });
    }
    terms
}

/// A promise of the side that looks, in words.
#[must_use]
pub fn promise(names: &Names<'_>, term: Term) -> String {
    let args = Args::new().text("will", will(term)).text("lever", names.lever(term.lever));
    names.say("ui-talks-promised", &args)
}

/// Whether these orders break what the side that looks has promised.
#[must_use]
pub fn breaks(scene: &Scene<'_>, orders: &OrderSet) -> bool {
    let plays = |lever| orders.plays().iter().any(|play| scene.rules.play(*play).lever == lever);
    promises(scene).into_iter().any(|term| plays(term.lever) != term.will)
}

/// What it costs the side that looks to break an accepted offer now: capital, and points of
/// narrative.
#[must_use]
pub fn price(scene: &Scene<'_>) -> [i16; 2] {
    scene.level().constants().broken_word(scene.board().broken(scene.side))
}

/// How both sides have kept their words so far. Nothing before the first.
#[must_use]
pub fn record(scene: &Scene<'_>) -> Option<String> {
    // Each accepted offer holds a promise of either side.
    let promised = |entry: &&Entry| matches!(entry.event, GameEvent::Promised(Side::Moscow, ..));
    let made = scene.ledger.iter().filter(promised).count();
    let kept = |side| made.saturating_sub(usize::from(scene.board().broken(side)));
    let args = Args::new()
        .count("made", made)
        .count("moscow", kept(Side::Moscow))
        .count("baku", kept(Side::Baku));
    (made > 0).then(|| scene.say("ui-talks-record", &args))
}

/// What an accepted offer brings if it is kept, and what it would cost to break it.
#[must_use]
pub fn stakes(scene: &Scene<'_>) -> String {
    let numbers = scene.level().constants();
    let [capital, narrative] = price(scene);
    let next = numbers.broken_word(scene.board().broken(scene.side).saturating_add(1));
    let args = Args::new()
        .signed("cooperation", numbers.kept_cooperation)
        .signed("tension", numbers.kept_tension)
        .number("capital", capital)
        .number("narrative", narrative)
        .text("most", if next == [capital, narrative] { "yes" } else { "no" });
    // Where the rules pay nothing for a kept word, the sentence does not speak of zeros.
    let unpaid = numbers.kept_cooperation == 0 && numbers.kept_tension == 0;
    scene.say(if unpaid { "ui-talks-stakes-unpaid" } else { "ui-talks-stakes" }, &args)
}

const fn will(term: Term) -> &'static str {
    if term.will { "will" } else { "will_not" }
}
