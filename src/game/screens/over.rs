//! What can lie over any screen: the message about a problem; and the guide of the first game.

use bevy::prelude::*;
use bevy_egui::EguiPrimaryContextPass;
use rules::Side;
use ui::screens::guide::{At, Facts, Guide};
use ui::screens::problem;

use crate::frame::{Canvas, PanelSystems};

use super::{News, Trouble};

/// The level that is a guided first game.
const FIRST: &str = "primer";

/// The guide of the first game, if one is being played: each seat has its own.
#[derive(Resource, Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Hints {
    guides: Option<[Guide; 2]>,
    /// What was known when the hint was shown, and whose seat looked at it; nobody's if both did.
    shown: Option<(Facts, Option<Side>)>,
}

impl Hints {
    /// A game of this level begins.
    pub fn restart(&mut self, level: &str) {
        let guides = (level == FIRST).then(|| [Guide::new(), Guide::new()]);
        *self = Self { guides, shown: None };
    }

    /// No hints.
    pub fn be_quiet(&mut self) {
        *self = Self::default();
    }

    /// The hint that is due to whoever looks, and what it points at: what two people watch
    /// together has the hints that one of them has not read yet.
    pub fn due(&self, facts: &Facts, looking: Option<Side>) -> Option<(&'static str, At)> {
        let guides = self.guides.as_ref()?;
        seats(looking).iter().find_map(|side| guides[side.index()].due(facts))
    }

    /// Remembers what the hint on the screen was due to.
    pub fn shown(&mut self, facts: Facts, looking: Option<Side>) {
        let shown = Some((facts, looking));
        if self.guides.is_some() && self.shown != shown {
            self.shown = shown;
        }
    }

    /// The next hint, or no more.
    pub fn steer(&mut self, on: bool) {
        let (Some(guides), Some((facts, looking))) = (&mut self.guides, self.shown) else { return };
        let due = seats(looking).iter().find_map(|side| guides[side.index()].due(&facts));
        for side in seats(looking) {
            let guide = &mut guides[side.index()];
            match on {
                // Whoever has read it before goes on with nothing that was not seen.
                true if guide.due(&facts) == due => guide.next(&facts),
                true => {}
                false => guide.stop(),
            }
        }
    }
}

/// Who reads what is on the screen: whoever looks, or both.
const fn seats(looking: Option<Side>) -> &'static [Side] {
    match looking {
        Some(Side::Moscow) => &[Side::Moscow],
        Some(Side::Baku) => &[Side::Baku],
        None => &Side::BOTH,
    }
}

/// Installs both.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Hints>();
    app.add_systems(EguiPrimaryContextPass, show_problem.in_set(PanelSystems::Over));
}

fn show_problem(mut canvas: Canvas, trouble: Res<Trouble>, news: Res<News>) {
    if let Some(problem) = &trouble.0 {
        canvas.show(|ui, words, look| problem::show(ui, words, look, problem));
    } else if let Some(said) = &news.0 {
        canvas.show(|ui, words, look| problem::done(ui, words, look, said));
    }
}

#[cfg(test)]
mod tests {
    use rules::{Phase, Step};

    use super::*;

    const AGENDA: Facts = Facts {
        turn: 0,
        phase: Phase::Agenda,
        awaited: true,
        orders: 0,
        predicted: false,
        telling: None,
        covered: false,
    };

    #[test]
    fn what_one_person_has_put_away_the_other_still_reads() {
        let mut hints = Hints::default();
        hints.restart(FIRST);
        let [one, other] = [Some(Side::Baku), Some(Side::Moscow)];
        let due = |hints: &Hints, facts, seat| hints.due(facts, seat).map(|(key, _)| key);
        hints.shown(AGENDA, one);
        hints.steer(true);
        assert_eq!(due(&hints, &AGENDA, one), None);
        assert_eq!(due(&hints, &AGENDA, other), Some("guide-agenda"));
        hints.shown(AGENDA, other);
        hints.steer(false);
        let told = Facts { turn: 1, telling: Some((1, Step::Reveal)), ..AGENDA };
        assert_eq!(due(&hints, &told, other), None);
        assert_eq!(due(&hints, &told, None), Some("guide-reveal"), "one of the two still wants it");
        hints.shown(told, None);
        hints.steer(true);
        assert_eq!(due(&hints, &told, None), None);
        let roads = Facts { telling: Some((1, Step::Roads)), ..told };
        assert_eq!(due(&hints, &roads, one), Some("guide-triangle"));
    }
}
