//! From figures to places in a drawing.
#![allow(clippy::float_arithmetic, reason = "layout of a drawing, never rules of a game")]

/// The most steps of an axis: beyond them nothing can be read.
const STEPS: u32 = 60;

/// A row of figures with words.
#[derive(Clone, PartialEq, Debug)]
pub struct Axis {
    /// What is measured, and in what.
    pub label: String,
    /// The least figure.
    pub low: f64,
    /// The greatest.
    pub high: f64,
    /// The figures that are written at it.
    pub ticks: Vec<(f64, String)>,
}

impl Axis {
    /// An axis with a figure at every step, each worded by `say`.
    #[must_use]
    pub fn new(
        label: String,
        [low, high]: [f64; 2],
        step: f64,
        say: impl Fn(f64) -> String,
    ) -> Self {
        let places = (0..=STEPS).map(|place| low + step * f64::from(place));
        let ticks = places.take_while(|tick| *tick <= high + step * 1e-6);
        let ticks = ticks.map(|tick| (tick, say(tick))).collect();
        Self { label, low, high, ticks }
    }
}

/// Where the figures of an axis lie.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Scale {
    from: [f64; 2],
    to: [f64; 2],
}

impl Scale {
    /// The axis from one place to another.
    ///
    /// ```
    /// use report::chart::{Axis, Scale};
    /// let axis = Axis::new(String::new(), [0.0, 10.0], 5.0, |n| n.to_string());
    /// let scale = Scale::new(&axis, 100.0, 300.0);
    /// assert_eq!([scale.at(0.0), scale.at(5.0), scale.at(99.0)], [100.0, 200.0, 300.0]);
    /// ```
    #[must_use]
    pub const fn new(axis: &Axis, start: f64, end: f64) -> Self {
        Self { from: [axis.low, axis.high], to: [start, end] }
    }

    /// The place of a figure. What lies beyond an end of the axis is put there.
    #[must_use]
    pub fn at(self, figure: f64) -> f64 {
        let [low, high] = self.from;
        let [start, end] = self.to;
        let whole = if high > low { (figure.clamp(low, high) - low) / (high - low) } else { 0.0 };
        start + whole * (end - start)
    }
}
