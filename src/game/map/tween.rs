//! Changes take a fifth of a second to be seen.

use egui::emath::ease_in_ease_out;

use super::shown::Shown;

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
    use super::*;

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
}
