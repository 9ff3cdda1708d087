//! Motion that shows cause and effect. A told step has three beats: a card flies to its place on the
//! map, the place answers and the figures tick, and it rests. All of them follow from how far the
//! step is, so that a step which waits, is skipped or gone back to looks as it should.

use egui::emath::ease_in_ease_out;
use egui::{Color32, Id, Rect, Ui};
use rules::{Cause, Entry, GameEvent, PlayId, Ruleset, Side, Step};
use text::{Args, Words};

use crate::model::Reveal;
use crate::theme::Palette;

/// How far a told step is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Beat {
    share: f32,
    flies: bool,
}

impl Beat {
    /// The share of a step at which its card has come to its place: a quarter of a second.
    pub const LANDS: f32 = 0.2;
    /// The share of a step after which nothing of it moves any more.
    pub const SETTLED: f32 = 0.42;
    /// The share of a step in which what it did comes to be seen.
    const ARRIVES: f32 = 0.19;

    /// Of the step that is on.
    #[must_use]
    pub fn of(reveal: &Reveal<'_>) -> Self {
        Self { share: reveal.progress, flies: Self::flies(reveal.present()) }
    }

    /// Whether a card flies in a step of these lines: an order is carried out, or two meet.
    #[must_use]
    pub fn flies(lines: &[Entry]) -> bool {
        lines.iter().any(|entry| match entry.cause {
            Cause::Gives(_) | Cause::Price(_) => entry.step == Step::Effects,
            Cause::Pair(_) => entry.step == Step::Contest,
            _ => false,
        })
    }

    /// How far the card is on its way, 0 to 1, while it flies.
    #[must_use]
    pub fn flight(self) -> Option<f32> {
        let share = self.share / Self::LANDS;
        (self.flies && share < 1.0).then(|| ease_in_ease_out(share.max(0.0)))
    }

    /// How far what the step did has come to be seen: 0 until the card is there, then up to 1.
    #[must_use]
    pub fn arrival(self) -> f32 {
        ease_in_ease_out((self.since() / Self::ARRIVES).clamp(0.0, 1.0))
    }

    /// How far the answer of the place has spread, 0 to 1, while it does.
    #[must_use]
    pub fn answer(self) -> Option<f32> {
        let share = self.since() / (Self::SETTLED - Self::LANDS);
        (0.0..1.0).contains(&share).then_some(share)
    }

    /// The share of the step since what it did began to be seen; less than 0 before.
    fn since(self) -> f32 {
        if self.flies { self.share - Self::LANDS } else { self.share }
    }
}

impl<'a> Reveal<'a> {
    /// The lines of the step that is on.
    #[must_use]
    pub fn present(&self) -> &'a [Entry] {
        let start = self.steps.get(self.at).copied().unwrap_or(0);
        let end = self.steps.get(self.at + 1).copied().unwrap_or(self.entries.len());
        self.entries.get(start..end).unwrap_or_default()
    }

    /// The orders whose cards fly in the step that is on: the one that is carried out, or the two
    /// that meet.
    #[must_use]
    pub fn cards(&self, rules: &Ruleset) -> Vec<PlayId> {
        let causes = self.present().iter().map(|entry| (entry.step, entry.cause));
        for (step, cause) in causes {
            match (step, cause) {
                (Step::Effects, Cause::Gives(play) | Cause::Price(play)) => return vec![play],
                (Step::Contest, Cause::Pair(pair)) => {
                    let levers = [rules.pair(pair).moscow, rules.pair(pair).baku];
                    let opened = Side::BOTH.into_iter().flat_map(|side| self.opened(side));
                    return opened
                        .filter(|play| levers.contains(&rules.play(*play).lever))
                        .collect();
                }
                _ => {}
            }
        }
        Vec::new()
    }

    /// What a side turned over in this turn.
    fn opened(&self, wanted: Side) -> Vec<PlayId> {
        let opened = self.entries.iter().find_map(|entry| match entry.event {
            GameEvent::Revealed(side, orders) if side == wanted => Some(orders),
            _ => None,
        });
        opened.map_or_else(Vec::new, |orders| orders.plays().to_vec())
    }
}

/// Remembers where the card of an order lies on the screen, from where it will fly.
pub fn remember_card(ui: &Ui, play: PlayId, rect: Rect) {
    ui.data_mut(|data| data.insert_temp(card_id(play), rect));
}

/// Where the card of an order lay when it was last seen.
#[must_use]
pub fn card_place(ui: &Ui, play: PlayId) -> Option<Rect> {
    ui.data(|data| data.get_temp(card_id(play)))
}

fn card_id(play: PlayId) -> Id {
    Id::new(("opened card", play.index()))
}

/// What a figure was moved by: a mark and the amount, and its colour.
#[derive(Clone, PartialEq, Debug)]
pub struct Difference {
    /// In words: “▲ +3”.
    pub words: String,
    /// Up or down, for eyes that see it.
    pub colour: Color32,
}

/// The mark of a difference, if there is one. `good` is whether more of it is good news.
#[must_use]
pub fn difference(
    words: &Words,
    palette: &Palette,
    by: impl Into<i64>,
    good: bool,
) -> Option<Difference> {
    let by = by.into();
    let mark = match by {
        0 => return None,
        1.. => "▲",
        _ => "▼",
    };
    let amount = words.say("ui-figure", &Args::new().signed("n", by));
    let colour = if (by > 0) == good { palette.gain } else { palette.loss };
    Some(Difference { words: format!("{mark}\u{a0}{amount}"), colour })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_flies_then_the_figures_tick_then_all_is_still() {
        let at = |share| Beat { share, flies: true };
        assert_eq!((at(0.0).flight(), at(0.0).arrival(), at(0.0).answer()), (Some(0.0), 0.0, None));
        assert!(at(0.1).flight().is_some_and(|share| (0.3..0.7).contains(&share)));
        assert_eq!((at(0.2).flight(), at(0.2).answer()), (None, Some(0.0)));
        assert!((0.1..0.9).contains(&at(0.3).arrival()));
        let end = at(Beat::SETTLED);
        assert_eq!((end.flight(), end.arrival(), end.answer()), (None, 1.0, None));
    }

    #[test]
    fn without_a_card_the_figures_tick_at_once() {
        let at = |share| Beat { share, flies: false };
        assert_eq!((at(0.0).flight(), at(0.0).answer()), (None, Some(0.0)));
        assert!(at(0.1).arrival() > 0.1);
        assert_eq!(at(0.4).arrival(), 1.0);
    }
}
