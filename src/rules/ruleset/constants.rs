//! The engine's named numbers. Their values live in `constants.ron`; a level may change any by name.

macro_rules! constants {
    ($($(#[$doc:meta])* $field:ident = $name:literal, $least:literal..=$most:literal;)*) => {
        /// The engine's named numbers.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
        pub struct Constants {$(
            $(#[$doc])*
            pub $field: i16,
        )*}

        /// Name, least and greatest value of each.
        pub const CONSTANTS: &[(&str, i16, i16)] = &[$(($name, $least, $most)),*];

        impl Constants {
            pub(crate) fn slot(&mut self, name: &str) -> Option<&mut i16> {
                match name {
                    $($name => Some(&mut self.$field),)*
                    _ => None,
                }
            }

            /// The value of a named number.
            pub fn get(&self, name: &str) -> Option<i16> {
                match name {
                    $($name => Some(self.$field),)*
                    _ => None,
                }
            }
        }
    };
}

constants! {
    /// Moscow's attention with no load from the war (`5-2.3`).
    moscow_attention_base = "attention.moscow.base", 1..=9;
    /// Load from the war that takes one attention.
    moscow_attention_step = "attention.moscow.load_step", 5..=200;
    /// Moscow's attention is never less.
    moscow_attention_least = "attention.moscow.least", 1..=9;
    /// Moscow's attention is never more.
    moscow_attention_most = "attention.moscow.most", 1..=9;
    /// Baku's attention.
    baku_attention = "attention.baku", 1..=9;
    /// Extra attention for a lever played last turn too.
    repeat_attention = "repeat.attention", 0..=3;
    /// Extra capital for a lever played last turn too.
    repeat_capital = "repeat.capital", 0..=9;
    /// What transit brings in, in percent of the routes' own figures.
    income_percent = "income.percent", 0..=400;
    /// Capital for a right prediction.
    prediction_reward = "prediction.capital", 0..=9;
    /// Cooperation when both keep an accepted offer.
    kept_cooperation = "talks.kept.cooperation", 0..=20;
    /// Tension eased when both keep an accepted offer.
    kept_tension = "talks.kept.tension", -20..=0;
    /// Capital lost by breaking an accepted offer, times how often it has happened.
    broken_capital = "talks.broken.capital", 0..=20;
    /// Narrative lost by breaking an accepted offer, times how often it has happened.
    broken_narrative = "talks.broken.narrative", 0..=50;
    /// Appetite that a third party loses by breaking its pledge.
    pledge_broken = "pledge.broken.appetite", -50..=0;
    /// Appetite that a third party gains by keeping its pledge.
    pledge_kept = "pledge.kept.appetite", 0..=50;
    /// Share at which balancing or divergence begins to set in.
    set_in_threshold = "set_in.threshold", 34..=100;
    /// Share at which a road that has begun to set in goes on doing so (hysteresis).
    set_in_hold = "set_in.hold", 34..=100;
    /// Ends of turn in a row.
    set_in_turns = "set_in.turns", 1..=9;
    /// First turn that counts.
    set_in_from = "set_in.from_turn", 1..=60;
    /// Multiplier of the interests on the cold road, in percent.
    result_cold = "result.cold", 0..=200;
    /// On the balancing road, bar cleared.
    result_balancing_cleared = "result.balancing.cleared", 0..=200;
    /// On the balancing road, bar missed.
    result_balancing_short = "result.balancing.short", 0..=200;
    /// On the divergence road.
    result_divergence = "result.divergence", 0..=200;
    /// For whoever is responsible for the top rung.
    result_responsible = "result.responsible", 0..=200;
    /// A win is a lead of more than this in result, in hundredths.
    win_lead = "win.lead", 0..=5000;
    /// Moscow's bar, in points of 100.
    moscow_bar = "bar.moscow", 0..=100;
    /// Baku's bar, in points of 100.
    baku_bar = "bar.baku", 0..=100;
    /// Both are responsible for the top rung if their pushes differ by at most this, in percent of the greater.
    responsibility_margin = "responsibility.margin", 0..=100;
}

/// How many times the price of the first a broken word costs at most.
const WORD_TIMES: i16 = 4;

impl Constants {
    /// What it costs a side that has broken so many promises to break one more: capital, and points
    /// of narrative. It is the price of the first once more each time, up to four times.
    pub fn broken_word(&self, before: u8) -> [i16; 2] {
        let times = i16::from(before).saturating_add(1).min(WORD_TIMES);
        [self.broken_capital * times, self.broken_narrative * times]
    }
}

/// The position of a named number in [`CONSTANTS`]; for use in constant expressions only.
#[expect(clippy::panic, reason = "evaluated while compiling: an unknown name stops the build")]
pub(crate) const fn number(name: &str) -> usize {
    let mut index = 0;
    while index < CONSTANTS.len() {
        if same(CONSTANTS[index].0.as_bytes(), name.as_bytes()) {
            return index;
        }
        index += 1;
    }
    panic!("no such number")
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    let mut index = 0;
    while index < a.len() && index < b.len() && a[index] == b[index] {
        index += 1;
    }
    a.len() == b.len() && index == a.len()
}
