//! What is asked of a study: everything that its answer depends on, so that shards can tell whether
//! they belong together.

use rules::{Hash, Level};
use serde::{Deserialize, Serialize};
use text::Args;

use super::{find_player, unknown};
use crate::data::words;
use crate::{Failure, balance, exploit, sensitivity};

/// The most games of a series. A tally may keep a byte of each, so that many more would not fit
/// into a machine.
pub const MOST_GAMES: u64 = 10_000_000;

/// A command with what belongs to it alone.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "command", rename_all = "snake_case")]
pub enum Ask {
    /// How games between two players end.
    Simulate {
        /// Moscow's, Baku's.
        players: [String; 2],
    },
    /// Who beats whom.
    Ladder {
        /// Everybody who plays.
        players: Vec<String>,
    },
    /// Whether the model shows what it must.
    Balance {
        /// Who plays both sides.
        player: String,
        /// The rows asked for; all if there are none.
        only: Vec<String>,
    },
    /// What each number that a game starts with is worth.
    Sensitivity {
        /// Who plays both sides.
        player: String,
        /// The groups asked for; all if there are none.
        only: Vec<String>,
    },
    /// How far a player can be exploited.
    Exploit {
        /// The frozen player.
        player: String,
        /// How many times the budget of `strong` a responder's decision takes.
        budget: u32,
        /// The responders asked for; all if there are none.
        only: Vec<String>,
    },
    /// What headlines change.
    Headlines {
        /// Who plays both sides.
        player: String,
    },
}

impl Ask {
    /// The command's name.
    #[must_use]
    pub const fn command(&self) -> &'static str {
        match self {
            Self::Simulate { .. } => "simulate",
            Self::Ladder { .. } => "ladder",
            Self::Balance { .. } => "balance",
            Self::Sensitivity { .. } => "sensitivity",
            Self::Exploit { .. } => "exploit",
            Self::Headlines { .. } => "headlines",
        }
    }

    fn players(&self) -> &[String] {
        match self {
            Self::Simulate { players } => players,
            Self::Ladder { players } => players,
            Self::Balance { player, .. }
            | Self::Sensitivity { player, .. }
            | Self::Exploit { player, .. }
            | Self::Headlines { player } => std::slice::from_ref(player),
        }
    }
}

/// What is asked, of which level and rules, in how many games, from which seed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Plan {
    /// The level's id, or its file.
    pub level: String,
    /// The hash of the level.
    pub level_hash: Hash,
    /// The hash of the ruleset.
    pub ruleset_hash: Hash,
    /// The seed of every series.
    pub seed: u64,
    /// How many games; which series has how many follows from it.
    pub games: u64,
    /// The command.
    #[serde(flatten)]
    pub ask: Ask,
}

impl Plan {
    /// A plan for a level as it is now. Without a seed, the level's own is taken.
    ///
    /// # Errors
    /// There is no such level, or it has problems.
    pub fn new(level: &str, games: u64, seed: Option<u64>, ask: Ask) -> Result<Self, Failure> {
        let found = crate::data::find_level(level)?;
        Ok(Self {
            level: level.to_owned(),
            level_hash: found.hash(),
            ruleset_hash: found.ruleset().hash(),
            seed: seed.unwrap_or_else(|| u64::from(found.seed())),
            games,
            ask,
        })
    }

    /// Whether it can be carried out with this level.
    pub(super) fn check(&self, level: &Level) -> Result<(), Failure> {
        if level.ruleset().hash() != self.ruleset_hash {
            return Err(Failure::Wrong(words().name("lab-merge-ruleset-changed")));
        }
        if level.hash() != self.level_hash {
            return Err(Failure::Wrong(words().name("lab-merge-level-changed")));
        }
        check_games(self.games)?;
        for name in self.ask.players() {
            find_player(name)?;
        }
        match &self.ask {
            Ask::Ladder { players } => {
                let twice = |(place, name)| players[..place].contains(name);
                let twice = players.iter().enumerate().any(twice);
                if twice || players.len() < 2 {
                    return Err(Failure::Usage(words().name("lab-usage-ladder")));
                }
                Ok(())
            }
            Ask::Balance { only, .. } => known(only, &balance::ROWS, "lab-usage-unknown-row"),
            Ask::Sensitivity { only, .. } => {
                known(only, &sensitivity::GROUPS, "lab-usage-unknown-group")
            }
            Ask::Exploit { budget, .. } if !exploit::BUDGETS.contains(budget) => {
                let [least, most] = [exploit::BUDGETS.start(), exploit::BUDGETS.end()];
                let args = Args::new().number("least", *least).number("most", *most);
                Err(Failure::Usage(words().say("lab-usage-budget", &args)))
            }
            Ask::Exploit { only, .. } => {
                known(only, &exploit::names(), "lab-usage-unknown-responder")
            }
            Ask::Simulate { .. } | Ask::Headlines { .. } => Ok(()),
        }
    }
}

/// Complains of no games, and of more than [`MOST_GAMES`].
pub(crate) fn check_games(games: u64) -> Result<(), Failure> {
    if (1..=MOST_GAMES).contains(&games) {
        return Ok(());
    }
    let most = i64::try_from(MOST_GAMES).unwrap_or(i64::MAX);
    let args = Args::new().number("most", most);
    Err(Failure::Usage(words().say("lab-usage-games", &args)))
}

fn known(asked: &[String], all: &[&str], key: &str) -> Result<(), Failure> {
    match asked.iter().find(|name| !all.contains(&name.as_str())) {
        Some(name) => Err(unknown(key, name, all.iter().copied())),
        None => Ok(()),
    }
}
