//! The report in words.

use text::{Args, Key, Words};

use super::Report;
use crate::balance::Verdict;
use crate::figures;
use crate::stats::{Share, percent};

/// The lines that a terminal shows.
#[must_use]
pub fn show(words: &Words, report: &Report) -> Vec<String> {
    let count = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let args = Args::new()
        .number("games", count(report.games))
        .text("level", report.level.as_str())
        .text("player", report.player.as_str())
        .text("seed", report.seed.to_string());
    let mut lines = vec![words.say("lab-headlines-heading", &args), String::new()];
    for headline in &report.headlines {
        let [beyond, interval] = figures::difference(words, &headline.beyond_chance);
        let args = Args::new()
            .text("name", words.name(Key::new("event", &headline.id)))
            .number("n", count(headline.states))
            .text("verdict", words.name(verdict(headline.verdict)))
            .text("beyond", beyond)
            .text("interval", interval);
        lines
            .push(format!("  {}", words.say("lab-headlines-row", &shared(args, &headline.either))));
    }
    lines.push(String::new());
    lines.push(words.say("lab-headlines-chance", &shared(Args::new(), &report.chance)));
    let args = Args::new()
        .count("all", report.headlines.len())
        .count("met", report.count(Verdict::Met))
        .count("missed", report.count(Verdict::Missed))
        .count("undecided", report.count(Verdict::Undecided));
    lines.push(words.say("lab-headlines-sum", &args));
    lines.push(words.name("lab-simulate-interval"));
    lines
}

fn shared<'a>(args: Args<'a>, share: &Share) -> Args<'a> {
    let args = args.text("share", share.percent());
    args.text("low", percent(share.low)).text("high", percent(share.high))
}

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "lab-verdict-met",
        Verdict::Missed => "lab-verdict-missed",
        Verdict::Undecided => "lab-verdict-undecided",
    }
}
