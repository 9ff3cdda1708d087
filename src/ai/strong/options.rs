//! What a side could do now: the moves between which the search decides.

use rules::{
    Action, Answer, LeverId, Offer, OrderSet, Phase, Sealed, Side, Stand, Term, Tone, View,
};

/// A side's moves in the phase that a view is in; none if nothing is awaited from it.
///
/// The other side's moves are read off the public board: its orders are those that would be legal
/// for it, its offers those that could make sense.
pub(crate) fn options(view: &View<'_>, side: Side) -> Vec<Action> {
    let board = view.board();
    match board.phase() {
        Phase::Agenda => board.dealt(side).iter().map(|id| Action::Agenda(*id)).collect(),
        Phase::Talks => offers(view, side),
        Phase::Answers if board.offer(side.other()).is_some() => {
            [Answer::Accept, Answer::Refuse].map(Action::Answer).to_vec()
        }
        Phase::Choice => choices(view, side),
        Phase::Orders => {
            let seal = |orders| Action::Orders(Sealed { orders, prediction: None, keep: None });
            view.legal_orders_of(side).into_iter().map(seal).collect()
        }
        Phase::Crisis => Stand::ALL.map(Action::Stand).to_vec(),
        Phase::Answers | Phase::Desks | Phase::Over => Vec::new(),
    }
}

/// Whether a lever could be kept for the next turn once these orders are given: it has been drawn,
/// and it is not among them.
pub(crate) fn is_left(view: &View<'_>, side: Side, orders: &OrderSet, lever: LeverId) -> bool {
    let rules = view.level().ruleset();
    let ordered = orders.plays().iter().any(|play| rules.play(*play).lever == lever);
    !ordered && !view.level().fixed(side).contains(&lever)
}

fn choices(view: &View<'_>, side: Side) -> Vec<Action> {
    let event = view.board().headline().map(|event| view.level().ruleset().event(event));
    let choice = event.and_then(|event| event.choice.as_ref());
    let choice = choice.filter(|choice| choice.side == side);
    let count = choice.map_or(0, |choice| choice.options.len());
    (0..count).filter_map(|option| u8::try_from(option).ok()).map(Action::Choice).collect()
}

/// No offer, and those in which each side would give something that the other may want: a kindness
/// for a kindness, restraint for restraint, a kindness for restraint.
fn offers(view: &View<'_>, side: Side) -> Vec<Action> {
    let terms = |side: Side| -> Vec<Term> {
        let table = view.board().table(side).iter();
        table.filter_map(|lever| term(view, *lever)).collect()
    };
    let (mine, yours) = (terms(side), terms(side.other()));
    let pairs = mine.iter().flat_map(|mine| {
        yours.iter().map(|yours| Action::Offer(Some(Offer { mine: *mine, yours: *yours })))
    });
    std::iter::once(Action::Offer(None)).chain(pairs).collect()
}

/// What a side could promise about a lever on its table: to play a soft one, not to play a hard
/// one.
fn term(view: &View<'_>, lever: LeverId) -> Option<Term> {
    let rules = view.level().ruleset();
    let playable = || {
        let mut plays = rules.lever(lever).plays();
        plays.any(|play| view.check_play(play).is_ok())
    };
    match rules.lever(lever).tone {
        Tone::Soft if playable() => Some(Term { lever, will: true }),
        Tone::Hard if playable() => Some(Term { lever, will: false }),
        Tone::Soft | Tone::Hard | Tone::Steady => None,
    }
}
