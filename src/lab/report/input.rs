//! Reads answers from files, and refuses what does not belong together.

use serde::de::DeserializeOwned;
use serde_json::Value;
use text::Args;

use super::answer::{Balance, Exploit, Headlines, Ladder, Origin, Sensitivity, Simulation};
use crate::Failure;
use crate::data::words;

/// All answers that a page is made from. Of each kind there may be several: other levels, players.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Answers {
    /// Of `balance`; at least one.
    pub balance: Vec<Balance>,
    /// Of `simulate`.
    pub simulations: Vec<Simulation>,
    /// Of `ladder`.
    pub ladders: Vec<Ladder>,
    /// Of `exploit`.
    pub exploits: Vec<Exploit>,
    /// Of `sensitivity`.
    pub sensitivity: Vec<Sensitivity>,
    /// Of `headlines`.
    pub headlines: Vec<Headlines>,
}

/// By which field an answer is known, and the command that prints it.
const KINDS: [(&str, &str); 6] = [
    ("rows", "balance"),
    ("by_turn", "simulate"),
    ("meetings", "ladder"),
    ("seats", "exploit"),
    ("effects", "sensitivity"),
    ("headlines", "headlines"),
];

impl Answers {
    /// Reads the texts of files, each with its name.
    ///
    /// # Errors
    /// A file is empty, damaged, a shard, or no such answer; none is of `balance`; or two are of
    /// different rulesets, or of different levels with one id.
    pub fn read(files: &[(String, String)]) -> Result<Self, Failure> {
        let mut answers = Self::default();
        let mut origins: Vec<(&str, Origin)> = Vec::new();
        for (file, text) in files {
            let origin = answers.add(file, text)?;
            for (other, known) in &origins {
                belongs((file, &origin), (other, known))?;
            }
            origins.push((file, origin));
        }
        if answers.balance.is_empty() {
            let args = Args::new().text("command", "cargo lab balance --json");
            return Err(Failure::Usage(words().say("report-no-balance", &args)));
        }
        Ok(answers)
    }

    fn add(&mut self, file: &str, text: &str) -> Result<Origin, Failure> {
        if text.trim().is_empty() {
            return Err(wrong("report-empty-file", file, ""));
        }
        let value: Value = serde_json::from_str(text)
            .map_err(|error| wrong("report-damaged", file, &error.to_string()))?;
        if value.get("shard").is_some() {
            return Err(wrong("report-shard", file, ""));
        }
        if let Some(error) = value.get("error").and_then(Value::as_str) {
            return Err(wrong("report-complaint", file, error));
        }
        let kind = KINDS.iter().find(|(field, _)| value.get(field).is_some());
        let Some((_, command)) = kind else {
            let known: Vec<_> = KINDS.iter().map(|(_, command)| *command).collect();
            return Err(wrong("report-unknown", file, &known.join(", ")));
        };
        match *command {
            "balance" => keep(&mut self.balance, file, command, value, |found| &found.origin),
            "simulate" => keep(&mut self.simulations, file, command, value, |found| &found.origin),
            "ladder" => keep(&mut self.ladders, file, command, value, |found| &found.origin),
            "exploit" => keep(&mut self.exploits, file, command, value, |found| &found.origin),
            "sensitivity" => {
                keep(&mut self.sensitivity, file, command, value, |found| &found.origin)
            }
            _ => keep(&mut self.headlines, file, command, value, |found| &found.origin),
        }
    }

    /// To what all of them belong.
    pub fn origins(&self) -> impl Iterator<Item = &Origin> {
        let of_balance = self.balance.iter().map(|found| &found.origin);
        let of_simulations = self.simulations.iter().map(|found| &found.origin);
        let of_ladders = self.ladders.iter().map(|found| &found.origin);
        let of_exploits = self.exploits.iter().map(|found| &found.origin);
        let of_sensitivity = self.sensitivity.iter().map(|found| &found.origin);
        let of_headlines = self.headlines.iter().map(|found| &found.origin);
        let all = of_balance.chain(of_simulations).chain(of_ladders).chain(of_exploits);
        all.chain(of_sensitivity).chain(of_headlines)
    }
}

/// Adds an answer to those of its kind.
fn keep<T: DeserializeOwned>(
    known: &mut Vec<T>,
    file: &str,
    command: &str,
    value: Value,
    origin: impl Fn(&T) -> &Origin,
) -> Result<Origin, Failure> {
    let found: T = serde_json::from_value(value).map_err(|error| {
        let command = format!("cargo lab {command} --json");
        let args = Args::new().text("file", file).text("command", command);
        let args = args.text("found", error.to_string());
        Failure::Wrong(words().say("report-unfit", &args))
    })?;
    let origin = origin(&found).clone();
    known.push(found);
    Ok(origin)
}

fn wrong(key: &str, file: &str, found: &str) -> Failure {
    let args = Args::new().text("file", file).text("found", found);
    let args = args.text("command", "cargo lab merge --json").text("option", "--json");
    Failure::Wrong(words().say(key, &args))
}

/// Whether two answers may stand on one page.
fn belongs(
    (file, origin): (&str, &Origin),
    (other, known): (&str, &Origin),
) -> Result<(), Failure> {
    let complain = |key: &str, [found, expected]: [&str; 2]| {
        let args = Args::new().text("file", file).text("other", other);
        let args = args.text("found", found).text("expected", expected);
        Err(Failure::Wrong(words().say(key, &args)))
    };
    if origin.ruleset_hash != known.ruleset_hash {
        return complain("report-other-ruleset", [&origin.ruleset_hash, &known.ruleset_hash]);
    }
    if let (Some(found), Some(expected)) = (&origin.level_hash, &known.level_hash)
        && origin.level == known.level
        && found != expected
    {
        return complain("report-other-level", [found, expected]);
    }
    Ok(())
}
