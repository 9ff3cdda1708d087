//! The hindcast in words and as JSON.

use rules::{Road, Side};
use serde::Serialize;
use tell::problems::refusal_reason;
use tell::{Teller, rung};
use text::{Args, Key, Words};

use super::play::{Hindcast, Quarterly, Verdict};
use super::record::{Dated, Omission, Period, Record};
use crate::replay::points;

/// A hindcast as JSON.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Told {
    /// The file.
    pub file: String,
    /// The file of the codebook, beside it.
    pub codebook: String,
    /// The hash of the ruleset.
    pub ruleset_hash: String,
    /// Quarter by quarter.
    pub quarters: Vec<ToldQuarter>,
    /// What was considered and not coded.
    pub omissions: Vec<Omission>,
    /// Both results in hundredths of a point, Moscow's first, if the game ended.
    pub results: Option<[i32; 2]>,
    /// The property after the whole record.
    pub verdict: ToldVerdict,
    /// The property after the quarters that lie inside the source article.
    pub early: Option<ToldVerdict>,
}

/// A quarter as JSON.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ToldQuarter {
    /// Which.
    pub quarter: String,
    /// Tension at its end.
    pub tension: i16,
    /// The rung of the ladder, 1 to 10.
    pub rung: usize,
    /// Shares of the roads: cold, balancing, divergence.
    pub gauge: [u8; 3],
    /// The headline's id.
    pub headline: String,
    /// Every coded act.
    pub acts: Vec<ToldAct>,
    /// The crisis that the orders opened.
    pub crisis: Option<String>,
}

/// A coded act as JSON.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ToldAct {
    /// Whose.
    pub side: Side,
    /// The lever's id.
    pub lever: String,
    /// The target's id.
    pub target: Option<String>,
    /// What was done, when, and who reports it.
    #[serde(flatten)]
    pub dated: Dated,
    /// Why the rules refused it, if they did: the code of the reason.
    pub refused: Option<&'static str>,
}

/// A verdict as JSON.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct ToldVerdict {
    /// Quarters that it is judged by.
    pub quarters: usize,
    /// The road that leads at the end.
    pub road: Road,
    /// Cold confrontation leads at the end.
    pub cold: bool,
    /// Tension is highest in the last third.
    pub late: bool,
    /// The whole record was played.
    pub whole: bool,
    /// Whether the property holds.
    pub holds: bool,
}

impl Told {
    /// From a record and what the rules made of it.
    #[must_use]
    pub fn new(file: &str, record: &Record, hindcast: &Hindcast) -> Self {
        let rules = record.level.ruleset();
        let quarters = record.periods.iter().zip(&hindcast.quarters);
        Self {
            file: file.to_owned(),
            codebook: record.codebook.clone(),
            ruleset_hash: rules.hash().to_string(),
            quarters: quarters.map(|(period, quarter)| told(record, period, quarter)).collect(),
            omissions: record.omissions.clone(),
            results: hindcast.results.map(|(results, _)| results),
            verdict: ToldVerdict::new(&hindcast.verdict),
            early: hindcast.early.as_ref().map(ToldVerdict::new),
        }
    }
}

impl ToldVerdict {
    const fn new(verdict: &Verdict) -> Self {
        let Verdict { quarters, road, cold, late, whole, .. } = *verdict;
        Self { quarters, road, cold, late, whole, holds: verdict.holds() }
    }
}

fn told(record: &Record, period: &Period, quarter: &Quarterly) -> ToldQuarter {
    let rules = record.level.ruleset();
    let mut acts = Vec::new();
    for side in Side::BOTH {
        for act in &period.acts[side.index()] {
            let refused = quarter.refused.iter().find(|refusal| refusal.play == act.play);
            acts.push(ToldAct {
                side,
                lever: rules.lever_name(rules.play(act.play).lever).to_owned(),
                target: rules.target_name(act.play).map(str::to_owned),
                dated: act.dated.clone(),
                refused: refused.map(|refusal| refusal.error.code()),
            });
        }
    }
    ToldQuarter {
        quarter: quarter.quarter.to_string(),
        tension: quarter.tension,
        rung: rung(quarter.tension),
        gauge: quarter.gauge,
        headline: rules.event_name(period.headline.event).to_owned(),
        acts,
        crisis: quarter.crisis.map(|crisis| rules.crisis_name(crisis).to_owned()),
    }
}

/// What is printed.
struct Printer<'a> {
    words: &'a Words,
    teller: Teller<'a>,
    record: &'a Record,
}

/// The first line.
#[must_use]
pub fn heading(words: &Words, record: &Record) -> String {
    let quarters = record.periods.iter().map(|period| period.quarter.to_string());
    let quarters: Vec<_> = quarters.collect();
    let first = quarters.first().map_or("", String::as_str);
    let last = quarters.last().map_or("", String::as_str);
    words.say("lab-hindcast-heading", &Args::new().text("from", first).text("until", last))
}

/// The lines that a terminal shows.
#[must_use]
pub fn show(words: &Words, record: &Record, hindcast: &Hindcast) -> Vec<String> {
    let teller = Teller { words, rules: record.level.ruleset() };
    let printer = Printer { words, teller, record };
    let codebook = Args::new().text("file", record.codebook.as_str());
    let mut lines = vec![heading(words, record), words.say("lab-hindcast-codebook", &codebook)];
    for (period, quarter) in record.periods.iter().zip(&hindcast.quarters) {
        lines.push(String::new());
        lines.extend(printer.quarter(period, quarter));
    }
    lines.push(String::new());
    let coded = record.periods.iter().flat_map(|period| &period.acts).map(Vec::len).sum();
    lines.push(words.say("lab-hindcast-coded", &Args::new().count("n", coded)));
    let refused = hindcast.quarters.iter().map(|quarter| quarter.refused.len()).sum();
    lines.push(words.say("lab-hindcast-refusals", &Args::new().count("n", refused)));
    let left_out = Args::new().count("n", record.omissions.len());
    lines.push(words.say("lab-hindcast-omitted", &left_out));
    lines.extend(record.omissions.iter().map(|omission| {
        let Omission { date, act, why } = omission;
        format!("  {date}  {act} ({why})")
    }));
    lines.push(String::new());
    lines.extend(printer.table(hindcast));
    lines.push(String::new());
    lines.extend(printer.ending(hindcast));
    lines
}

impl Printer<'_> {
    fn quarter(&self, period: &Period, quarter: &Quarterly) -> Vec<String> {
        let mut lines = vec![self.figures(quarter)];
        let event = self.record.level.ruleset().event_name(period.headline.event);
        let args = Args::new()
            .text("event", self.words.name(Key::new("event", event)))
            .text("date", period.headline.date.as_str())
            .text("source", self.source(&period.headline.source));
        lines.push(format!("  {}", self.words.say("lab-hindcast-headline", &args)));
        if let Some((_, dated)) = &period.headline.option {
            lines.push(format!("    {}", self.dated(dated)));
        }
        for side in Side::BOTH {
            for act in &period.acts[side.index()] {
                let refused = quarter.refused.iter().find(|refusal| refusal.play == act.play);
                let args = Args::new()
                    .text("side", self.teller.side(side))
                    .text("lever", self.teller.play(act.play));
                let line = match refused {
                    None => self.words.say("lab-hindcast-order", &args),
                    Some(refusal) => {
                        let why = refusal_reason(self.words, refusal.error.code());
                        self.words.say("lab-hindcast-refused", &args.text("reason", why))
                    }
                };
                lines.push(format!("  {line}"));
                lines.push(format!("    {}", self.dated(&act.dated)));
            }
        }
        if let Some(crisis) = quarter.crisis {
            let name = self.record.level.ruleset().crisis_name(crisis);
            let name = self.words.name(Key::new("crisis", name));
            let words = self.words.say("lab-ledger-crisis", &Args::new().text("name", name));
            lines.push(format!("  {words}"));
        }
        lines
    }

    fn figures(&self, quarter: &Quarterly) -> String {
        let [cold, balancing, divergence] = quarter.gauge;
        let rung = self.words.name(Key::new("rung", &rung(quarter.tension).to_string()));
        let args = Args::new()
            .text("quarter", quarter.quarter.to_string())
            .number("tension", quarter.tension)
            .text("rung", rung)
            .number("cold", cold)
            .number("balancing", balancing)
            .number("divergence", divergence);
        self.words.say("lab-hindcast-quarter", &args)
    }

    /// All quarters once more, under each other.
    fn table(&self, hindcast: &Hindcast) -> Vec<String> {
        hindcast.quarters.iter().map(|quarter| self.figures(quarter)).collect()
    }

    fn dated(&self, dated: &Dated) -> String {
        format!("{}  {} [{}]", dated.date, dated.act, self.source(&dated.source))
    }

    /// A source by its id: author and year.
    fn source(&self, id: &str) -> String {
        let sources = self.record.level.ruleset().sources();
        let Some(source) = sources.iter().find(|source| source.id == id) else {
            return id.to_owned();
        };
        let args = Args::new().text("author", source.author.as_str());
        self.words.say("lab-ledger-source", &args.text("year", source.year.to_string()))
    }

    fn ending(&self, hindcast: &Hindcast) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(early) = &hindcast.early {
            lines.extend(self.verdict(early));
        }
        lines.extend(self.verdict(&hindcast.verdict));
        if let Some(([moscow, baku], _)) = hindcast.results {
            let args = Args::new().text("moscow", points(moscow)).text("baku", points(baku));
            lines.push(self.words.say("lab-hindcast-results", &args));
        }
        lines
    }

    fn verdict(&self, verdict: &Verdict) -> Vec<String> {
        let args = Args::new().count("n", verdict.quarters);
        let head = self.words.say("lab-hindcast-after", &args);
        let mut lines = Vec::new();
        if verdict.holds() {
            lines.push(self.words.name("lab-hindcast-holds"));
        }
        if !verdict.whole {
            lines.push(self.words.name("lab-hindcast-fails-short"));
        }
        if !verdict.cold {
            let road = self.words.name(Key::new("road", verdict.road.id()));
            lines.push(self.words.say("lab-hindcast-fails-road", &Args::new().text("road", road)));
        }
        if !verdict.late {
            let peak = verdict.peak.map_or_else(String::new, |quarter| quarter.to_string());
            let args = Args::new().text("quarter", peak);
            lines.push(self.words.say("lab-hindcast-fails-tension", &args));
        }
        lines.into_iter().map(|line| format!("{head} {line}")).collect()
    }
}
