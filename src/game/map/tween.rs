//! Changes take a fifth of a second to be seen.

use bevy::prelude::Component;
use egui::emath::ease_in_ease_out;

use super::shown::{RouteState, Shown};

/// Seconds that a change takes.
const LASTS: f32 = 0.2;

/// Values on their way from what was shown to what is.
#[derive(Clone, Debug, Default)]
pub(super) struct Tween {
    /// By party, indexed by side.
    pub stances: Vec<[f32; 2]>,
    from: Vec<[f32; 2]>,
    to: Vec<[f32; 2]>,
    since: f32,
    arrived: bool,
}

impl Tween {
    /// Goes on by some seconds; whether there is something new to be seen: the last step too.
    pub(super) fn advance(&mut self, shown: &Shown, seconds: f32, still: bool) -> bool {
        let to: Vec<_> = shown.stances.iter().map(|two| two.map(f32::from)).collect();
        if to != self.to {
            self.from =
                if self.stances.len() == to.len() { self.stances.clone() } else { to.clone() };
            (self.to, self.since, self.arrived) = (to, 0.0, false);
        } else {
            self.since += seconds;
        }
        let share =
            if still { 1.0 } else { ease_in_ease_out((self.since / LASTS).clamp(0.0, 1.0)) };
        let blend = |(from, to): (&[f32; 2], &[f32; 2])| {
            [0, 1].map(|side| from[side] + (to[side] - from[side]) * share)
        };
        self.stances = self.from.iter().zip(&self.to).map(blend).collect();
        !std::mem::replace(&mut self.arrived, share >= 1.0)
    }
}

/// A route on its way from how it was to how it is.
#[derive(Component, Clone, Copy, PartialEq, Debug)]
pub(crate) struct Passage {
    from: RouteState,
    to: RouteState,
    /// How far it is, 0 to 1, in time.
    gone: f32,
}

impl Passage {
    /// A route that is as it was.
    pub(crate) const fn at(state: RouteState) -> Self {
        Self { from: state, to: state, gone: 1.0 }
    }

    /// Goes on by some seconds toward a state.
    #[must_use]
    pub(super) fn toward(self, state: RouteState, seconds: f32, still: bool) -> Self {
        if still {
            return Self::at(state);
        }
        if state == self.to {
            return Self { gone: (self.gone + seconds / LASTS).min(1.0), ..self };
        }
        let nearer = if self.share() < 0.5 { self.from } else { self.to };
        let [build, flow] = [self.build(), self.flow()].map(|value| value.round() as i16);
        Self { from: RouteState { build, flow, ..nearer }, to: state, gone: 0.0 }
    }

    /// Whether it is still on its way.
    pub(super) fn moves(&self) -> bool {
        self.gone < 1.0
    }

    /// How far the change has come to be seen, 0 to 1.
    pub(crate) fn share(&self) -> f32 {
        ease_in_ease_out(self.gone)
    }

    /// How it was, and how it will be.
    pub(crate) const fn ends(&self) -> [&RouteState; 2] {
        [&self.from, &self.to]
    }

    /// How much is built, 0 to 100.
    pub(crate) fn build(&self) -> f32 {
        self.between(|state| f32::from(state.build))
    }

    /// What runs, 0 to 100.
    pub(crate) fn flow(&self) -> f32 {
        self.between(|state| f32::from(state.flow))
    }

    /// Something of the route, between how it was and how it will be.
    pub(crate) fn between(&self, of: impl Fn(&RouteState) -> f32) -> f32 {
        let [from, to] = [of(&self.from), of(&self.to)];
        from + (to - from) * self.share()
    }
}

/// Moves a value toward another within the time that a change takes.
pub(super) fn approach(value: f32, to: f32, seconds: f32, still: bool) -> f32 {
    if still {
        return to;
    }
    let step = seconds / LASTS;
    value + (to - value).clamp(-step, step)
}

#[cfg(test)]
mod tests {
    use super::super::shown::Condition;
    use super::*;
    use rules::{NodeId, RouteId, Side};

    #[test]
    fn a_change_arrives() {
        let mut tween = Tween::default();
        let shown = |value| Shown { stances: vec![[value, 0]], ..Shown::default() };
        tween.advance(&shown(10), 1.0, true);
        assert!(tween.advance(&shown(50), 0.0, false));
        tween.advance(&shown(50), 0.1, false);
        assert!((10.0..50.0).contains(&tween.stances[0][0]));
        assert!(tween.advance(&shown(50), 0.2, false), "the last step is seen");
        assert_eq!(tween.stances, [[50.0, 0.0]]);
        assert!(!tween.advance(&shown(50), 0.2, false));
    }

    #[test]
    fn a_still_change_is_at_once() {
        assert_eq!(approach(0.0, 1.0, 0.01, true), 1.0);
        assert!(approach(0.0, 1.0, 0.01, false) < 0.1);
    }

    fn route(build: i16) -> RouteState {
        let (route, node) = (RouteId::default(), NodeId::default());
        let (owner, condition) = (Side::Baku, Condition::Building);
        RouteState { route, node, owner, build, flow: 0, blocked: 0, condition }
    }

    #[test]
    fn a_route_widens_and_turns_back_from_where_it_is() {
        let begun = Passage::at(route(20)).toward(route(60), 0.0, false);
        let half = begun.toward(route(60), LASTS / 2.0, false);
        assert!((half.build() - 40.0).abs() < 0.5 && half.moves());
        let back = half.toward(route(20), 0.0, false);
        assert!((back.build() - 40.0).abs() < 0.5);
        let home = back.toward(route(20), LASTS, false);
        assert!(home.build() == 20.0 && !home.moves());
        assert_eq!(half.toward(route(90), 0.0, true), Passage::at(route(90)));
    }
}
