//! A game under way: who is asked for what, what is told, when it is saved.

use ai::Player;
use rules::{Action, DeskAct, Game, GameEvent, Phase, Seat, Side};
use tell::Past;
use text::{Args, Words};

use crate::command::{self, Common};
use crate::input::{Input, Typed};
use crate::page::Page;
use crate::screen::{Ink, Screen};
use crate::store::Store;
use crate::{answer, crisis, ending, opening, orders, talks, telling, thoughts};

/// A game under way.
pub(crate) struct Session<'w> {
    pub(crate) words: &'w Words,
    pub(crate) game: Game,
    pub(crate) past: Past,
    pub(crate) side: Side,
    pub(crate) against: String,
    pub(crate) screen: Screen,
    pub(crate) input: Input,
    pub(crate) store: Store,
    /// How much of the ledger has been told.
    pub(crate) told: usize,
}

/// Why a game was left before its end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Leave {
    /// The person said so.
    Quit,
    /// There is nothing more to read.
    InputEnded,
    /// Ctrl-C.
    Interrupted,
}

impl Session<'_> {
    /// What panels are drawn from.
    pub(crate) fn page(&self) -> Page<'_> {
        Page::new(self.words, &self.game, &self.past, self.side, self.screen.width())
    }

    /// Draws a panel.
    pub(crate) fn show(&mut self, panel: impl FnOnce(&Page<'_>) -> Vec<String>) {
        let lines = panel(&self.page());
        self.screen.lines(&lines);
    }

    /// Plays to the end, or until the person leaves. Says whether the last save succeeded.
    pub(crate) fn play(&mut self) -> Result<(), std::io::Error> {
        let left = self.turns().err();
        let saved = self.store.write(&self.game);
        match left {
            None => {
                let mut sections = ending::ending(&self.page());
                sections.push(thoughts::thoughts(&self.page(), &self.against));
                // Whoever leaves while reading the ending has left a game that is over.
                let _ = self.read(sections);
            }
            Some(Leave::Quit) => {}
            Some(Leave::InputEnded) => {
                self.screen.gap();
                self.say("ui-input-end");
            }
            Some(Leave::Interrupted) => {
                self.screen.gap();
                self.say("ui-save-interrupted");
            }
        }
        saved?;
        let words = self.words;
        self.screen.gap();
        let args = Args::new().text("file", self.store.file());
        self.screen.say(&words.say("ui-save-saved", &args));
        if left.is_some() {
            let args = Args::new().text("command", self.store.command());
            // On one line, however long, so that it can be copied.
            let hint = words.say("ui-save-resume-hint", &args);
            self.screen.line(&hint);
        } else {
            self.afterwards();
        }
        Ok(())
    }

    /// After the end: whatever is still asked for, until there is no more.
    fn afterwards(&mut self) {
        let road = self.game.board().leading_road().id();
        let args = Args::new().text("ledger", "ledger").text("why", format!("why {road}"));
        let prompt = self.words.say("ui-prompt-after", &args.text("history", "history"));
        loop {
            match self.ask(&prompt, &[], "ui-help-phase-rest") {
                Ok(line) if !line.is_empty() && self.input.is_terminal() => {
                    self.unclear(&line, &[], "ui-help-short");
                }
                _ => break,
            }
        }
    }

    fn turns(&mut self) -> Result<(), Leave> {
        loop {
            self.tell()?;
            if self.game.is_over() {
                return Ok(());
            }
            let seat = Seat::Side(self.side);
            if self.game.board().awaiting().has(seat) {
                let action = self.decide()?;
                if let Err(error) = self.game.submit(seat, action) {
                    let words = self.page().error(error);
                    self.screen.say_in(Ink::Gold, &words);
                    continue;
                }
            }
            self.opponents();
            self.game.resolve();
            self.past.look(self.game.board());
            self.save();
        }
    }

    /// Tells what is new in the ledger; a person gets a rest between two turns.
    fn tell(&mut self) -> Result<(), Leave> {
        let ledger = self.game.ledger();
        let until = ledger.len();
        let began = |entry: &rules::Entry| entry.event == GameEvent::TurnBegan && entry.turn > 1;
        let place = ledger[self.told..].iter().position(began).map(|place| place + self.told);
        if let Some(place) = place.filter(|place| *place > self.told) {
            let from = self.told;
            self.told = place;
            self.sections(from, place)?;
            if self.input.is_terminal() {
                self.rest()?;
            }
        }
        let from = std::mem::replace(&mut self.told, until);
        self.sections(from, until)
    }

    /// Tells a part of the ledger.
    fn sections(&mut self, from: usize, until: usize) -> Result<(), Leave> {
        let sections = telling::tell(&self.page(), from, until);
        self.read(sections)
    }

    /// Prints sections; in a window, with a rest before one that would push others out of it.
    fn read(&mut self, sections: Vec<Vec<String>>) -> Result<(), Leave> {
        for section in sections {
            if self.input.is_terminal() && self.screen.would_scroll(section.len()) {
                self.rest()?;
            }
            self.screen.lines(&section);
        }
        Ok(())
    }

    /// Waits until the person has read.
    fn rest(&mut self) -> Result<(), Leave> {
        self.screen.gap();
        let words = self.words.name("ui-prompt-enter");
        self.ask(&words, &[], "ui-help-phase-rest").map(drop)
    }

    fn decide(&mut self) -> Result<Action, Leave> {
        match self.game.board().phase() {
            Phase::Agenda => opening::agenda(self),
            Phase::Talks => talks::offer(self),
            Phase::Answers => talks::answer(self),
            Phase::Choice => talks::choice(self),
            Phase::Crisis => crisis::stand(self),
            Phase::Orders | Phase::Desks | Phase::Over => orders::orders(self),
        }
    }

    /// Lets everybody else submit. A player is made anew for each decision, so that a resumed
    /// game goes on as it would have gone on.
    fn opponents(&mut self) {
        for seat in self.game.board().awaiting().iter() {
            if seat == Seat::Side(self.side) {
                continue;
            }
            let seed = ai::decision_seed(self.game.seed(), self.game.log().len());
            let player = ai::by_name(&self.against, seed);
            let view = self.game.view(seat);
            let action = player.and_then(|mut player| player.act(&view));
            let legal = action.filter(|action| view.check(action).is_ok());
            let pass = || match seat {
                Seat::Side(_) => ai::Idle.act(&view),
                Seat::Desk(_) => Some(Action::Desk(DeskAct::default())),
            };
            if let Some(action) = legal.or_else(pass) {
                // To pass is always legal.
                let _ = self.game.submit(seat, action);
            }
        }
    }

    /// Saves; a failure is said and the game goes on.
    pub(crate) fn save(&mut self) {
        match self.store.write(&self.game) {
            Ok(None) => {}
            Ok(Some(aside)) => {
                let args = Args::new().text("file", aside.display().to_string());
                let words = self.words.say("ui-save-put-aside", &args);
                self.screen.say_in(Ink::Faint, &words);
            }
            Err(error) => {
                let args = Args::new().text("file", self.store.file());
                let words =
                    self.words.say("save-not-written", &args.text("found", error.to_string()));
                self.screen.say_in(Ink::Gold, &words);
            }
        }
    }

    /// Says a message without values.
    pub(crate) fn say(&mut self, key: &str) {
        let words = self.words.name(key);
        self.screen.say(&words);
    }

    /// Asks until something comes that is not one of the words known at every prompt. `own` are
    /// the words of this prompt, which go first; `help` is the key of what it expects.
    pub(crate) fn ask(
        &mut self,
        prompt: &str,
        own: &[&'static str],
        help: &str,
    ) -> Result<String, Leave> {
        loop {
            if self.screen.is_broken() {
                return Err(Leave::InputEnded);
            }
            self.screen.prompt(prompt);
            let line = match self.input.next() {
                Typed::Line(line) => line,
                Typed::End => return Err(Leave::InputEnded),
                Typed::Interrupted => return Err(Leave::Interrupted),
            };
            if !self.input.is_terminal() {
                self.screen.line(&line);
            }
            let line = line.to_lowercase();
            let first = line.split_whitespace().next().unwrap_or_default();
            if command::resolve(first, own).is_some() && !first.is_empty() {
                return Ok(line);
            }
            match command::common(&line) {
                Some(Common::Quit) => return Err(Leave::Quit),
                Some(asked) => answer::answer(self, &asked, help),
                None => return Ok(line),
            }
        }
    }

    /// Says that a line was not understood, what was expected, and the nearest word.
    pub(crate) fn unclear(&mut self, typed: &str, own: &[&'static str], help: &str) {
        let first = typed.split_whitespace().next().unwrap_or_default();
        let args = Args::new().text("input", typed);
        let said = match command::near(first, own) {
            Some(near) => self.words.say("ui-input-unknown-nearest", &args.text("nearest", near)),
            None => self.words.say("ui-input-unknown", &args),
        };
        self.screen.say_in(Ink::Gold, &said);
        self.say(help);
    }
}
