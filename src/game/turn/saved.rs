//! A running game as text, and back.
//!
//! A save is a replay, as the rules write it, so that every program of this house can play it
//! again. What the rules do not know stands in one line of its heading: who sits where, the lines
//! of reason, drafts that are not sealed yet. One file, so that it is written as a whole.

use rules::data::Value;
use rules::{CodeError, LeverId, PlayId, Problem, Replay, Ruleset, Side};
use serde::{Deserialize, Serialize};
use text::{Args, Words};
use thiserror::Error;
use ui::{Draft, Mode, OrderNote, SaveSlot};

use super::library::Library;
use super::running::Match;

/// How the line begins that the rules do not know.
const MARK: &str = "// table: ";

/// What the heading of a save says: enough to list it, and all that a replay does not hold.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Heading {
    /// The level's id.
    pub level: String,
    /// The person's side; the side that sat first if there are two.
    pub side: Side,
    /// Against whom.
    pub mode: Mode,
    /// The turn it has come to.
    pub turn: u8,
    /// Whether it is over.
    pub over: bool,
    /// Lines that were written beside orders.
    #[serde(default)]
    notes: Vec<OrderNote>,
    /// Drafts that are not sealed yet, Moscow's first.
    #[serde(default)]
    drafts: [KeptDraft; 2],
}

/// A draft by the names of things.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct KeptDraft {
    orders: Vec<(String, Option<String>)>,
    prediction: Option<String>,
    keep: Option<String>,
    reason: String,
}

/// Why a text could not be read as a game.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum NotRead {
    /// It was made by other rules, or with a level that is not here: it is no fault of the text.
    #[error("made by other rules")]
    Foreign(Vec<Problem>),
    /// It is no save, or it is damaged.
    #[error("damaged")]
    Damaged(Vec<Problem>),
    /// It is no game code, or one that is not taken.
    #[error(transparent)]
    Code(#[from] CodeError),
}

/// The problems that are no fault of a save.
const FOREIGN: [&str; 4] = ["other-engine", "other-ruleset", "other-level", "no-such-level"];

impl NotRead {
    fn of(problems: Vec<Problem>) -> Self {
        let foreign = |problem: &Problem| FOREIGN.contains(&problem.kind.code());
        if problems.iter().any(foreign) { Self::Foreign(problems) } else { Self::Damaged(problems) }
    }

    /// The first problem that decides.
    #[must_use]
    pub fn first(&self) -> Option<&Problem> {
        match self {
            Self::Damaged(problems) => problems.first(),
            Self::Foreign(problems) => {
                problems.iter().find(|problem| FOREIGN.contains(&problem.kind.code()))
            }
            Self::Code(_) => None,
        }
    }
}

impl Heading {
    /// Reads the heading of a save. `None` if it has none, as a game of the terminal.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let comments = || text.lines().take_while(|line| line.starts_with("//"));
        let own = comments().find_map(|line| line.strip_prefix(MARK));
        own.and_then(|line| ron::from_str(line).ok())
    }

    fn of(running: &Match) -> Self {
        let rules = running.level().ruleset();
        Self {
            level: running.level().id().to_owned(),
            side: running.own_side(),
            mode: running.mode().clone(),
            turn: running.game.board().turn(),
            over: running.game.is_over(),
            notes: running.notes.clone(),
            drafts: running.drafts().map(|draft| KeptDraft::of(rules, draft)),
        }
    }
}

impl KeptDraft {
    fn of(rules: &Ruleset, draft: &Draft) -> Self {
        let name = |lever: LeverId| rules.lever_name(lever).to_owned();
        let order = |play: &PlayId| {
            (name(rules.play(*play).lever), rules.target_name(*play).map(str::to_owned))
        };
        Self {
            orders: draft.orders.iter().map(order).collect(),
            prediction: draft.prediction.map(name),
            keep: draft.keep.map(name),
            reason: draft.reason.clone(),
        }
    }

    fn draft(&self, rules: &Ruleset) -> Draft {
        let play = |(lever, target): &(String, Option<String>)| {
            rules.find_play(rules.find_lever(lever)?, target.as_deref())
        };
        let lever = |name: &Option<String>| rules.find_lever(name.as_deref()?);
        Draft {
            orders: self.orders.iter().filter_map(play).collect(),
            prediction: lever(&self.prediction),
            keep: lever(&self.keep),
            reason: self.reason.clone(),
            ..Draft::default()
        }
    }
}

impl Match {
    /// The heading under which it is kept.
    #[must_use]
    pub fn heading(&self) -> Heading {
        Heading::of(self)
    }

    /// Writes it down. What a person reads on top is in `words`.
    #[must_use]
    pub fn write(&self, words: &Words) -> String {
        let title = [words.name("ui-title"), words.name("ui-save-holds-secrets")];
        let mut heading = title.join("\n");
        if let Mode::Computer(name) = self.mode() {
            // What begins the same game; the terminal reads from it who sits where.
            let (level, side, seed) = (self.level().id(), self.own_side(), self.seed());
            heading = format!(
                "{heading}\nthree-roads --level {level} --as {side} --against {name} --seed {seed}"
            );
        }
        if let Ok(line) = ron::to_string(&Heading::of(self)) {
            // The rules put `// ` before each line of a heading.
            heading = format!("{heading}\n{}{line}", MARK.trim_start_matches("// "));
        }
        Replay::write(&self.game, &heading, self.level_text.as_deref())
    }

    /// Reads it, and plays it again up to where it stood. `slot` is where it is kept, if it is.
    ///
    /// # Errors
    /// The text is no save, is damaged, or was made by other rules.
    pub fn read(
        library: &Library,
        file: &str,
        text: &str,
        slot: Option<SaveSlot>,
    ) -> Result<Self, NotRead> {
        let find = |id: &str| library.level_text(id).map(str::to_owned);
        let replay = Replay::read(library.ruleset(), file, text, &find).map_err(NotRead::of)?;
        let game = replay.play(None).map_err(NotRead::of)?;
        let rules = std::sync::Arc::clone(game.level().ruleset());
        let heading = Heading::read(text);
        let (side, mode) = match &heading {
            Some(heading) if is_known(&heading.mode) => (heading.side, heading.mode.clone()),
            _ => terminal_seats(text),
        };
        let mut running = Self::of(game, side, mode);
        running.level_text = level_text(text);
        if let Some(heading) = heading {
            running.notes = heading.notes;
            running.lay_out(heading.drafts.map(|draft| draft.draft(&rules)));
        }
        running.came_from(slot);
        Ok(running)
    }
}

/// Whether the other side can be played as it was.
fn is_known(mode: &Mode) -> bool {
    match mode {
        Mode::Computer(name) => ai::by_name(name, 0).is_some(),
        Mode::TwoPeople => true,
    }
}

/// Who sits where in a game of the terminal, whose heading has it as a command; otherwise what a
/// game begins with.
fn terminal_seats(text: &str) -> (Side, Mode) {
    let after = |option: &str| {
        let comments = text.lines().take_while(|line| line.starts_with("//"));
        let line = comments.filter(|line| line.contains(option)).last()?;
        line.split_whitespace().skip_while(|word| *word != option).nth(1)
    };
    let side = after("--as").and_then(|id| Side::BOTH.into_iter().find(|side| side.id() == id));
    let against = after("--against").filter(|name| ai::names().any(|known| known == *name));
    (side.unwrap_or(Side::Baku), Mode::Computer(against.unwrap_or("normal").to_owned()))
}

/// The level's own text in a save, if the level is not a shipped one.
fn level_text(text: &str) -> Option<String> {
    let Value::Struct { fields, .. } = rules::data::parse(text).ok()?.value else { return None };
    let (_, kept) = fields.into_iter().find(|(name, _)| name.value == "level_text")?;
    let Value::Tuple { items, .. } = kept.value else { return None };
    items.into_iter().find_map(|item| match item.value {
        Value::Str(text) => Some(text),
        _ => None,
    })
}

/// What a person is told when a game cannot begin.
impl super::NotFound {
    /// The problem in words.
    #[must_use]
    pub fn problem(&self, words: &Words) -> ui::Problem {
        let (key, name) = match self {
            Self::Level(id) => ("game-begin-no-level", id),
            Self::Player(name) => ("game-begin-no-player", name),
        };
        ui::Problem {
            what: words.say(key, &Args::new().text("name", name.as_str())),
            place: String::new(),
            advice: words.name("game-begin-advice"),
        }
    }
}
