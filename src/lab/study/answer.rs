//! What a study came to, and how it is printed.

use std::time::Duration;

use super::{Ask, Study};
use crate::data::words;
use crate::output::Output;
use crate::simulate::{self, Tally};
use crate::{Failure, balance, exploit, headlines, ladder, sensitivity};

/// The report of one of the commands.
#[derive(Clone, PartialEq, Debug)]
pub enum Answer {
    /// How games between two players end.
    Simulate(Box<simulate::Timed>),
    /// Who beats whom.
    Ladder(ladder::Report),
    /// Whether the model shows what it must.
    Balance(balance::Report),
    /// What each number that a game starts with is worth.
    Sensitivity(sensitivity::Report),
    /// How far a player can be exploited.
    Exploit(Box<exploit::Report>),
    /// What headlines change.
    Headlines(headlines::Report),
}

impl Answer {
    pub(super) fn new(study: &Study, tallies: &[Tally], time: Duration) -> Result<Self, Failure> {
        Ok(match &study.plan.ask {
            Ask::Simulate { .. } => {
                let counts = &tallies[0].counts;
                let report = simulate::Report::new(&study.jobs[0].plan(), counts);
                Self::Simulate(Box::new(simulate::Timed::new(report, time)))
            }
            Ask::Ladder { players } => Self::Ladder(ladder::Report::new(study, players, tallies)),
            Ask::Balance { player, .. } => {
                Self::Balance(balance::Report::new(study, player, tallies)?)
            }
            Ask::Sensitivity { player, .. } => {
                Self::Sensitivity(sensitivity::Report::new(study, player, tallies))
            }
            Ask::Exploit { player, .. } => {
                Self::Exploit(Box::new(exploit::Report::new(study, player, tallies)))
            }
            Ask::Headlines { .. } => {
                let plan = headlines::Plan::of(&study.jobs[0]);
                // Only a tally of another study has none.
                let nothing = || headlines::Counts::new(study.level.ruleset());
                let counts = tallies[0].headlines.clone().unwrap_or_else(nothing);
                Self::Headlines(headlines::Report::new(&plan, &counts))
            }
        })
    }

    /// Prints it.
    ///
    /// # Errors
    /// It cannot be written as JSON.
    pub fn print(&self, study: &Study, output: Output) -> Result<(), Failure> {
        let rules = study.level.ruleset();
        match self {
            Self::Simulate(timed) => output.print(timed, || simulate::show(words(), rules, timed)),
            Self::Ladder(report) => output.print(report, || ladder::show(words(), report)),
            Self::Balance(report) => output.print(report, || balance::show(words(), report)),
            Self::Sensitivity(report) => {
                output.print(report, || sensitivity::show(words(), report))
            }
            Self::Exploit(report) => output.print(report, || exploit::show(words(), report)),
            Self::Headlines(report) => output.print(report, || headlines::show(words(), report)),
        }
    }

    /// Whether nothing that was checked is wrong: no row is missed, and the rules refused nothing
    /// that a player submitted.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        match self {
            Self::Simulate(timed) => timed.report.refused == 0,
            Self::Ladder(report) => report.origin.refused == 0,
            Self::Balance(report) => report.is_fine(),
            Self::Sensitivity(report) => report.origin.refused == 0,
            Self::Exploit(report) => report.is_fine(),
            Self::Headlines(report) => report.is_fine(),
        }
    }
}
