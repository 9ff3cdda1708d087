//! A game as one seat sees it, with the words to tell it in: what every fact is drawn from.

use std::ops::Deref;

use rules::{
    Board, Cond, Conds, Effects, Entry, Level, LeverId, OrderError, PlayId, Side, TrackId, View,
};
use text::{Args, Key, Words};

use crate::names::{Names, symbol};
use crate::past::{Past, Tracks};

/// A game as one seat sees it. It names things as [`Names`] does: `scene.track(id)`.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// What things are called.
    pub names: Names<'a>,
    /// What the seat may know.
    pub view: View<'a>,
    /// The boards of earlier turns.
    pub past: &'a Past,
    /// The side that looks.
    pub side: Side,
}

impl<'a> Deref for Scene<'a> {
    type Target = Names<'a>;

    fn deref(&self) -> &Names<'a> {
        &self.names
    }
}

/// A condition in words, and whether it holds on the board as it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Condition {
    /// The condition.
    pub cond: Cond,
    /// In words, with the value of today where there is one.
    pub words: String,
    /// Whether it holds now.
    pub holds: bool,
}

impl<'a> Scene<'a> {
    /// A game as a side sees it, with the public ledger so far.
    #[must_use]
    pub fn new(
        words: &'a Words,
        view: View<'a>,
        side: Side,
        ledger: &'a [Entry],
        past: &'a Past,
    ) -> Self {
        let names = Names { words, rules: view.level().ruleset(), ledger };
        Self { names, view, past, side }
    }

    /// What everybody sees.
    #[must_use]
    pub const fn board(&self) -> &'a Board {
        self.view.board()
    }

    /// The level.
    #[must_use]
    pub const fn level(&self) -> &'a Level {
        self.view.level()
    }

    /// The board at the start of the turn before this one.
    #[must_use]
    pub fn before(&self) -> &'a Board {
        let board = self.board();
        self.past.opened(board.turn().saturating_sub(1)).unwrap_or(board)
    }

    /// The tracks as they are.
    #[must_use]
    pub fn tracks(&self) -> Tracks {
        Tracks::of(self.rules, self.board())
    }

    /// The tracks before the first turn.
    #[must_use]
    pub fn start(&self) -> Tracks {
        Tracks::of(self.rules, self.past.opened(0).unwrap_or(self.board()))
    }

    /// The tracks before a turn's first line of the ledger and after its last.
    #[must_use]
    pub fn around(&self, turn: u8) -> (Tracks, Tracks) {
        let mut tracks = self.start();
        let ledger = || self.ledger.iter().filter(|entry| entry.turn > 0);
        ledger().filter(|entry| entry.turn < turn).for_each(|entry| tracks.pass(entry));
        let before = tracks.clone();
        ledger().filter(|entry| entry.turn == turn).for_each(|entry| tracks.pass(entry));
        (before, tracks)
    }

    /// The level's name; its id, if it has no words.
    #[must_use]
    pub fn level_name(&self) -> String {
        let key = Key::new("level", self.level().id());
        if self.words.has(&key) { self.words.name(&key) } else { self.level().id().to_owned() }
    }

    /// A condition, with the values of the board as it is.
    #[must_use]
    pub fn cond(&self, cond: Cond) -> String {
        self.cond_at(cond, &|track| self.board().get(track))
    }

    /// Conditions one by one, each with whether it holds now.
    #[must_use]
    pub fn conditions(&self, conds: Conds) -> Vec<Condition> {
        let all = self.rules.conds_of(conds).iter();
        all.map(|cond| Condition {
            cond: *cond,
            words: self.cond(*cond),
            holds: self.board().holds_one(self.level(), *cond),
        })
        .collect()
    }

    /// What a list of effects would move on the board as it is; nothing about those whose
    /// conditions do not hold.
    #[must_use]
    pub fn amounts(&self, effects: Effects) -> Vec<(TrackId, i16)> {
        let board = self.board();
        let mut found: Vec<(TrackId, i16)> = Vec::new();
        for effect in self.rules.effects_of(effects) {
            if !board.holds(self.level(), effect.when) {
                continue;
            }
            let scaled = effect.scale.map_or(effect.by, |scale| {
                let product = i32::from(effect.by) * i32::from(board.get(scale));
                let by = (product.abs() + 50) / 100 * product.signum();
                i16::try_from(by).unwrap_or(effect.by)
            });
            let most = scaled.abs();
            let by = effect
                .toward
                .map_or(scaled, |goal| (goal - board.get(effect.track)).clamp(-most, most));
            match found.iter_mut().find(|(track, _)| *track == effect.track) {
                Some((_, sum)) => *sum += by,
                None => found.push((effect.track, by)),
            }
        }
        found.retain(|(_, by)| *by != 0);
        found
    }

    /// Why a card cannot be ordered now for want of what it needs: in the card's own words, if it
    /// has some.
    #[must_use]
    pub fn unmet(&self, play: PlayId, cond: Cond) -> String {
        let key = self.lever_key(self.rules.play(play).lever);
        let reason = format!("{}.refused", key.as_str());
        let cond = self.cond(cond);
        if !self.words.has(&reason) {
            return self.say("ui-table-unmet", &Args::new().text("condition", cond));
        }
        let args = Args::new().text("reason", self.words.refused(key)).text("condition", cond);
        self.say("ui-table-unmet-why", &args)
    }

    /// Why a submission was refused.
    #[must_use]
    pub fn error(&self, error: OrderError) -> String {
        let lever = |key: &str, lever| self.say(key, &Args::new().text("lever", self.lever(lever)));
        let short = |key: &str, need: u8, have: u8| {
            self.say(key, &Args::new().number("need", need).number("have", have))
        };
        match error {
            OrderError::WrongPhase { .. } | OrderError::NotAwaited => self.plain("refused-seat"),
            OrderError::NotDealt(_) => self.plain("refused-agenda"),
            OrderError::NotOnTable(id) => lever("refused-not-on-table", id),
            OrderError::Barred(id) => lever("refused-barred", id),
            OrderError::Twice(id) => lever("refused-twice", id),
            OrderError::Attention { need, have } => short("refused-attention", need, have),
            OrderError::Capital { need, have } => short("refused-capital", need, have),
            OrderError::Treasury { need, have } => short("refused-treasury", need, have),
            OrderError::Needs(play, cond) => {
                let args = Args::new().text("lever", self.play(play));
                self.say("refused-needs", &args.text("reason", self.unmet(play, cond)))
            }
            OrderError::TermNotOnTable(side, id) if side == self.side => {
                lever("refused-offer-mine", id)
            }
            OrderError::TermNotOnTable(_, id) => lever("refused-offer-theirs", id),
            OrderError::PredictionNotOnTable(id) => lever("refused-prediction", id),
            OrderError::CannotKeep(id) => lever("refused-keep", id),
            OrderError::NoSuchOption(_) | OrderError::NotOpenToDesk(_) => {
                self.plain("refused-choice")
            }
        }
    }

    /// The symbol and number by which a card on a table is known: `●2`.
    #[must_use]
    pub fn card_tag(&self, side: Side, lever: LeverId) -> Option<String> {
        let place = self.board().table(side).iter().position(|card| *card == lever)?;
        let number = self.figure(i64::try_from(place + 1).unwrap_or(0));
        Some(format!("{}{number}", symbol(side)))
    }
}
