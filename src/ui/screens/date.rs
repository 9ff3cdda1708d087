//! A day of the calendar from seconds since 1970, in Universal Time.

use text::{Args, Words};

/// The day in words.
pub(super) fn day(words: &Words, seconds: u64) -> String {
    say(words, civil(seconds / 86_400))
}

/// A day as files have it, such as `2024-04-17`, in words; as it is if it is none.
pub(crate) fn written(words: &Words, date: &str) -> String {
    let parts: Vec<i64> = date.split('-').filter_map(|part| part.parse().ok()).collect();
    if let [year, month, day] = parts[..] {
        say(words, (year, month, day))
    } else {
        date.to_owned()
    }
}

fn say(words: &Words, (year, month, day): (i64, i64, i64)) -> String {
    let args = Args::new().number("day", day).number("month", month);
    words.say("screens-date", &args.text("year", year.to_string()))
}

/// Year, month and day of a count of days since 1970-01-01. Eras of 400 years begin in March.
fn civil(days: u64) -> (i64, i64, i64) {
    let days = i64::try_from(days).unwrap_or(0) + 719_468;
    let era = days / 146_097;
    let of_era = days % 146_097;
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::civil;

    #[test]
    fn days_fall_where_the_calendar_has_them() {
        assert_eq!(civil(0), (1970, 1, 1));
        assert_eq!(civil(11_016), (2000, 2, 29));
        assert_eq!(civil(20_779), (2026, 11, 22));
    }
}
