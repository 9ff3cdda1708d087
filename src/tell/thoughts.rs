//! The computer's reasons in words.

use rules::LeverId;
use text::Args;

use crate::names::Names;

/// A reason in words: the key of its sentence, the numbers and the levers that it names, as the
/// players of package `ai` give them. Numbers that end in `_points` are hundredths.
#[must_use]
pub fn reason(
    names: &Names<'_>,
    key: &str,
    numbers: &[(&'static str, i64)],
    levers: &[(&'static str, LeverId)],
) -> String {
    let mut args = Args::new();
    for (name, value) in numbers {
        args = match name.ends_with("_points") {
            true => {
                let points = names.hundredths(i32::try_from(value.abs()).unwrap_or(i32::MAX));
                let sign = if *value < 0 { "−" } else { "+" };
                args.text(name, format!("{sign}{points}"))
            }
            false => args.number(name, *value),
        };
    }
    for (name, lever) in levers {
        args = args.text(name, names.lever(*lever));
    }
    names.say(key, &args)
}
