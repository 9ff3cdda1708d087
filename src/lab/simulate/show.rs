//! The report in words.

use rules::Ruleset;
use text::{Args, Key, Words};

use super::report::{Report, Timed};
use crate::stats::{Share, percent, ratio};

/// The lines that a terminal shows.
#[must_use]
pub fn show(words: &Words, rules: &Ruleset, timed: &Timed) -> Vec<String> {
    let report = &timed.report;
    let count = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let heading = Args::new()
        .number("games", count(report.games))
        .text("level", report.level.as_str())
        .text("moscow", report.moscow.as_str())
        .text("baku", report.baku.as_str());
    let mut lines = vec![words.say("lab-simulate-heading", &heading)];
    roads(words, report, &mut lines);
    wins(words, report, &mut lines);
    levers(words, rules, report, &mut lines);
    reactions(words, report, &mut lines);
    lines.push(String::new());
    let mean = format!("{:.1}", report.turns_mean);
    lines.push(words.say("lab-simulate-turns", &Args::new().text("mean", mean)));
    let speed = Args::new()
        .number("games", count(report.games))
        .text("seconds", format!("{:.2}", timed.seconds))
        .text("rate", format!("{:.0}", timed.games_per_second));
    lines.push(words.say("lab-simulate-speed", &speed));
    let origin = Args::new()
        .text("hash", report.ruleset_hash.as_str())
        .text("seed", report.seed.to_string());
    lines.push(words.say("lab-simulate-ruleset", &origin));
    lines
}

fn row(words: &Words, name: &str, share: &Share) -> String {
    let args = Args::new()
        .text("name", name)
        .number("n", i64::try_from(share.n).unwrap_or(i64::MAX))
        .text("share", share.percent())
        .text("low", percent(share.low))
        .text("high", percent(share.high));
    format!("  {}", words.say("lab-simulate-row", &args))
}

fn roads(words: &Words, report: &Report, lines: &mut Vec<String>) {
    lines.extend([String::new(), words.name("lab-simulate-roads")]);
    let roads = &report.roads;
    for (id, share) in
        [("cold", &roads.cold), ("balancing", &roads.balancing), ("divergence", &roads.divergence)]
    {
        lines.push(row(words, &words.name(Key::new("road", id)), share));
    }
    lines.push(row(words, &words.name("lab-simulate-top-rung"), &report.top_rung));
}

fn wins(words: &Words, report: &Report, lines: &mut Vec<String>) {
    let moscow = words.name(Key::new("side", "moscow"));
    let baku = words.name(Key::new("side", "baku"));
    let (wins, bars) = (&report.wins, &report.bars_cleared);
    lines.extend([String::new(), words.name("lab-simulate-wins")]);
    let draws = words.name("lab-simulate-draws");
    for (name, n) in [(&moscow, wins.moscow), (&baku, wins.baku), (&draws, wins.draw)] {
        lines.push(row(words, name, &Share::of(n, report.games)));
    }
    lines.extend([String::new(), words.name("lab-simulate-bars")]);
    let both = words.name("lab-simulate-bars-both");
    let neither = words.name("lab-simulate-bars-neither");
    for (name, n) in
        [(&both, bars.both), (&moscow, bars.moscow), (&baku, bars.baku), (&neither, bars.neither)]
    {
        lines.push(row(words, name, &Share::of(n, report.games)));
    }
    lines.push(words.name("lab-simulate-interval"));
}

fn levers(words: &Words, rules: &Ruleset, report: &Report, lines: &mut Vec<String>) {
    lines.extend([String::new(), words.name("lab-simulate-levers")]);
    for lever in &report.levers {
        let count = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        let side = rules.find_lever(&lever.id).map_or("", |id| rules.lever(id).side.id());
        let name = words.name(Key::new("lever", &lever.id));
        let args = Args::new()
            .text("lever", format!("{}, {name}", words.name(Key::new("side", side))))
            .number("offered", count(lever.offered))
            .number("chosen", count(lever.chosen))
            .text("share", percent(ratio(lever.chosen, lever.offered)));
        lines.push(format!("  {}", words.say("lab-simulate-lever", &args)));
    }
}

fn reactions(words: &Words, report: &Report, lines: &mut Vec<String>) {
    lines.extend([String::new(), words.name("lab-simulate-reactions")]);
    for reaction in &report.reactions {
        let args = Args::new()
            .text("party", words.name(Key::new("party", &reaction.party)))
            .text("reaction", words.name(Key::new("reaction", &reaction.id)))
            .number("games", i64::try_from(reaction.games).unwrap_or(i64::MAX))
            .text("share", percent(ratio(reaction.games, report.games)));
        lines.push(format!("  {}", words.say("lab-simulate-reaction", &args)));
    }
}
