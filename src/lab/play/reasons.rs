//! Conditions, sources and refusals in words.

use rules::{CiteId, Cond, Conds, Effects, OrderError, PlayId, Side, Standing, TrackId};
use text::{Args, Key};

use super::page::Page;

impl Page<'_> {
    /// A condition, with the values of the board as it is.
    pub(super) fn cond(&self, cond: Cond) -> String {
        self.cond_at(cond, &|track| self.board().get(track))
    }

    /// Conditions, one after the other.
    pub(super) fn conds_at(&self, conds: Conds, now: &dyn Fn(TrackId) -> i16) -> String {
        let all = self.rules().conds_of(conds).iter();
        all.map(|cond| self.cond_at(*cond, now)).collect::<Vec<_>>().join("; ")
    }

    /// A condition, with the values of some moment.
    pub(super) fn cond_at(&self, cond: Cond, now: &dyn Fn(TrackId) -> i16) -> String {
        let rules = self.rules();
        let named = |key: &str, arg: &'static str, value: String| {
            self.say(key, &Args::new().text(arg, value))
        };
        let bound = |key: &str, track: TrackId, value: i16| {
            let args = Args::new().text("track", self.track(track)).number("value", value);
            self.say(key, &args.number("now", now(track)))
        };
        let ratchet = |id| self.words.name(Key::new("ratchet", rules.ratchet_name(id)));
        let event = |id| self.words.name(Key::new("event", rules.event_name(id)));
        match cond {
            Cond::AtLeast(track, value) => bound("ui-cond-at-least", track, value),
            Cond::AtMost(track, value) => bound("ui-cond-at-most", track, value),
            Cond::Played(lever) => named("ui-cond-played", "lever", self.lever(lever)),
            Cond::NotPlayed(lever) => named("ui-cond-not-played", "lever", self.lever(lever)),
            Cond::PlayedOn(play) => named("ui-cond-played", "lever", self.play(play)),
            Cond::PlayedLast(lever) => named("ui-cond-played-last", "lever", self.lever(lever)),
            Cond::NotPlayedWithin(lever, turns) => {
                let args = Args::new().text("lever", self.lever(lever)).number("turns", turns);
                self.say("ui-cond-not-played-within", &args)
            }
            Cond::Ratchet(id) => named("ui-cond-ratchet", "ratchet", ratchet(id)),
            Cond::NoRatchet(id) => named("ui-cond-no-ratchet", "ratchet", ratchet(id)),
            Cond::Winter => self.plain("ui-cond-winter"),
            Cond::From(at) => named("ui-cond-from", "quarter", self.quarter_of(at / 4, at % 4 + 1)),
            Cond::Until(at) => {
                named("ui-cond-until", "quarter", self.quarter_of(at / 4, at % 4 + 1))
            }
            Cond::Fired(id) => named("ui-cond-fired", "reaction", self.reaction(id)),
            Cond::Seen(id) => named("ui-cond-seen", "event", event(id)),
            Cond::NotSeen(id) => named("ui-cond-not-seen", "event", event(id)),
            Cond::Pushed(side, least) => {
                let args = Args::new().text("seat", side.id()).number("value", least);
                self.say("ui-cond-pushed", &args)
            }
            Cond::Unpushed => self.plain("ui-cond-unpushed"),
            Cond::InCrisis(id) => {
                let crisis = self.words.name(Key::new("crisis", rules.crisis_name(id)));
                named("ui-cond-in-crisis", "crisis", crisis)
            }
            Cond::Any(conds) => {
                let any = rules.conds_of(conds).iter().map(|cond| self.cond_at(*cond, now));
                let or = |first: String, second: String| {
                    let args = Args::new().text("first", first).text("second", second);
                    self.say("ui-cond-or", &args)
                };
                named("ui-cond-any", "list", any.reduce(or).unwrap_or_default())
            }
        }
    }

    /// What a list of effects would move on the board as it is; nothing about those whose
    /// conditions do not hold.
    pub(super) fn amounts(&self, effects: Effects) -> Vec<(TrackId, i16)> {
        let board = self.board();
        let mut found: Vec<(TrackId, i16)> = Vec::new();
        for effect in self.rules().effects_of(effects) {
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

    /// Where a rule comes from, in a few words.
    pub(super) fn source_short(&self, cite: CiteId) -> String {
        let cite = self.rules().cite(cite);
        let source = cite.source.map(|index| self.rules().source(index));
        let source = source.map_or(String::new(), |source| {
            let args = Args::new().text("author", source.author.as_str());
            self.say("ui-source-short", &args.text("year", source.year.to_string()))
        });
        let args = Args::new()
            .text("sentence", cite.sentence.clone().unwrap_or_default())
            .text("source", source)
            .text("purpose", self.purpose(cite.purpose.as_deref()));
        self.say(
            match cite.standing {
                Standing::Supported => "ui-source-supported",
                Standing::Contested => "ui-source-contested",
                Standing::Designer => "ui-source-designer",
                Standing::Outside => "ui-source-outside",
            },
            &args,
        )
    }

    /// Where a rule comes from, with the sentence and the title.
    pub(super) fn source_full(&self, cite: CiteId) -> String {
        let cite = self.rules().cite(cite);
        let sentence = cite.sentence.as_deref().map_or(String::new(), |id| {
            let args = Args::new().text("id", id).text("text", self.words.name(Key::sentence(id)));
            self.say("ui-source-sentence", &args)
        });
        let source = cite.source.map(|index| self.rules().source(index));
        let source = source.map_or(String::new(), |source| {
            let args = Args::new()
                .text("author", source.author.as_str())
                .text("title", source.title.as_str())
                .text("year", source.year.to_string());
            self.say("ui-source-full", &args)
        });
        let args = Args::new()
            .text("sentence", sentence)
            .text("source", source)
            .text("purpose", self.purpose(cite.purpose.as_deref()));
        self.say(
            match cite.standing {
                Standing::Supported => "ui-why-source-supported",
                Standing::Contested => "ui-why-source-contested",
                Standing::Designer => "ui-why-source-designer",
                Standing::Outside => "ui-why-source-outside",
            },
            &args,
        )
    }

    fn purpose(&self, purpose: Option<&str>) -> String {
        purpose.map_or(String::new(), |id| self.words.name(Key::new("purpose", id)))
    }

    /// Why a card cannot be ordered now, if it cannot be for want of what it needs.
    pub(super) fn unmet(&self, play: PlayId, cond: Cond) -> String {
        let key = self.lever_key(self.rules().play(play).lever);
        let reason = format!("{}.refused", key.as_str());
        let cond = self.cond(cond);
        if !self.words.has(&reason) {
            return self.say("ui-table-unmet", &Args::new().text("condition", cond));
        }
        let args = Args::new().text("reason", self.words.refused(key)).text("condition", cond);
        self.say("ui-table-unmet-why", &args)
    }

    /// Why a submission was refused.
    pub(super) fn error(&self, error: OrderError) -> String {
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
    pub(super) fn card_tag(&self, side: Side, lever: rules::LeverId) -> Option<String> {
        let place = self.board().table(side).iter().position(|card| *card == lever)?;
        let number = self.figure(i64::try_from(place + 1).unwrap_or(0));
        Some(format!("{}{number}", super::page::symbol(side)))
    }
}
