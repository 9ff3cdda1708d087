//! A property of the model: what was measured, what it must be, and the verdict.
#![allow(clippy::float_arithmetic, reason = "statistics about games, never rules of one")]

use serde::{Deserialize, Serialize};

use crate::compare::Estimate;

/// Whether a target is met, as far as the interval can tell.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The whole interval meets the target.
    Met,
    /// The interval lies on both sides of a bound: more games would tell.
    Undecided,
    /// The whole interval misses the target.
    Missed,
}

impl Verdict {
    /// The verdict on all together: the worst.
    #[must_use]
    pub fn of_all(all: impl IntoIterator<Item = Self>) -> Self {
        all.into_iter().max().unwrap_or(Self::Undecided)
    }
}

/// What a figure must be.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// Between these two, ends included.
    Within(f64, f64),
    /// At least this.
    AtLeast(f64),
    /// At most this.
    AtMost(f64),
    /// More than this.
    Above(f64),
    /// As far from 0 as this, or further, to whichever side.
    Beyond(f64),
}

impl Target {
    /// Judges a figure by its interval.
    ///
    /// ```
    /// use lab::balance::{Target, Verdict};
    /// use lab::stats::Share;
    /// let judged = |n, all| Target::Within(0.45, 0.55).judge(Share::of(n, all).into());
    /// assert_eq!(judged(500, 1000), Verdict::Met);
    /// assert_eq!(judged(540, 1000), Verdict::Undecided);
    /// assert_eq!(judged(700, 1000), Verdict::Missed);
    /// ```
    #[must_use]
    pub fn judge(self, found: Estimate) -> Verdict {
        let Estimate { low, high, .. } = found;
        let (met, missed) = match self {
            Self::Within(least, most) => (low >= least && high <= most, high < least || low > most),
            Self::AtLeast(least) => (low >= least, high < least),
            Self::AtMost(most) => (high <= most, low > most),
            Self::Above(bound) => (low > bound, high <= bound),
            Self::Beyond(bound) => (low >= bound || high <= -bound, low > -bound && high < bound),
        };
        match (met, missed) {
            (true, _) => Verdict::Met,
            (_, true) => Verdict::Missed,
            _ => Verdict::Undecided,
        }
    }
}

/// In what a figure is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// A share, 0 to 1, shown in percent.
    Share,
    /// A difference of two shares, −1 to 1, shown in points of 100.
    Points,
    /// Turns.
    Turns,
    /// A difference of two numbers of orders a turn.
    Orders,
    /// 1 if it holds, 0 if it does not; known for certain.
    Truth,
}

/// One figure of a row.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Item {
    /// What it is about: a road, a lever, a third party …
    pub id: String,
    /// The key of its words.
    #[serde(skip)]
    pub key: String,
    /// In what it is.
    pub unit: Unit,
    /// The figure.
    #[serde(flatten)]
    pub found: Estimate,
    /// What it must be; nothing if it is only shown.
    pub target: Option<Target>,
    /// The verdict, where there is a target.
    pub verdict: Option<Verdict>,
}

impl Item {
    /// A figure, judged by its target.
    #[must_use]
    pub fn judged(id: &str, key: String, unit: Unit, found: Estimate, target: Target) -> Self {
        let verdict = Some(target.judge(found));
        Self { id: id.to_owned(), key, unit, found, target: Some(target), verdict }
    }

    /// A figure that is only shown.
    #[must_use]
    pub fn shown(id: &str, key: &str, unit: Unit, found: Estimate) -> Self {
        let (id, key) = (id.to_owned(), key.to_owned());
        Self { id, key, unit, found, target: None, verdict: None }
    }
}

/// A property, with one figure or several.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Row {
    /// Its name on the command line.
    pub id: &'static str,
    /// The key of its words.
    #[serde(skip)]
    pub key: &'static str,
    /// The worst verdict of its figures.
    pub verdict: Verdict,
    /// Its figures.
    pub items: Vec<Item>,
}

impl Row {
    /// A property with these figures.
    #[must_use]
    pub fn new(id: &'static str, key: &'static str, items: Vec<Item>) -> Self {
        let verdict = Verdict::of_all(items.iter().filter_map(|item| item.verdict));
        Self { id, key, verdict, items }
    }

    /// How many of its figures have this verdict.
    #[must_use]
    pub fn count(&self, verdict: Verdict) -> usize {
        self.items.iter().filter(|item| item.verdict == Some(verdict)).count()
    }
}
