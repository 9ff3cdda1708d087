//! Conditions and sources in words.

use rules::{CiteId, Cond, Conds, LeverId, Standing, TrackId};
use text::{Args, Key};

use crate::names::Names;

impl Names<'_> {
    /// Conditions, one after the other.
    #[must_use]
    pub fn conds_at(&self, conds: Conds, now: &dyn Fn(TrackId) -> i16) -> String {
        let all = self.rules.conds_of(conds).iter();
        all.map(|cond| self.cond_at(*cond, now)).collect::<Vec<_>>().join("; ")
    }

    /// A condition, with the values of some moment.
    #[must_use]
    pub fn cond_at(&self, cond: Cond, now: &dyn Fn(TrackId) -> i16) -> String {
        let rules = self.rules;
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
            Cond::Followed(id) => named("ui-cond-followed", "event", event(id)),
            Cond::Pushed(side, least) => {
                let args = Args::new().text("seat", side.id()).number("value", least);
                self.say("ui-cond-pushed", &args)
            }
            Cond::Unpushed => self.plain("ui-cond-unpushed"),
            Cond::InCrisis(id) => {
                let crisis = self.words.name(Key::new("crisis", rules.crisis_name(id)));
                named("ui-cond-in-crisis", "crisis", crisis)
            }
            Cond::Any(conds) => self.any(conds, &|cond| self.cond_at(cond, now)),
        }
    }

    /// Conditions of which one is enough. What is said of several cards alike is said once.
    #[must_use]
    pub fn any(&self, conds: Conds, one: &dyn Fn(Cond) -> String) -> String {
        let all = self.rules.conds_of(conds);
        let (now, last) = (Cond::Played, Cond::PlayedLast);
        let levers = |of: fn(LeverId) -> Cond, other: Option<fn(LeverId) -> Cond>, both: bool| {
            let found = all.iter().filter_map(|cond| match cond {
                Cond::Played(id) | Cond::PlayedLast(id) if *cond == of(*id) => Some(*id),
                _ => None,
            });
            let fits =
                move |id: &LeverId| other.is_none_or(|other| all.contains(&other(*id)) == both);
            found.filter(fits).map(|id| self.lever(id)).collect::<Vec<_>>()
        };
        let told = |cond: &&Cond| matches!(cond, Cond::Played(_) | Cond::PlayedLast(_));
        let mut parts: Vec<String> =
            all.iter().filter(|cond| !told(cond)).map(|cond| one(*cond)).collect();
        for (names, single, several) in [
            (levers(now, Some(last), true), "ui-cond-played-lately", "ui-cond-lately-any"),
            (levers(now, Some(last), false), "ui-cond-played", "ui-cond-played-any"),
            (levers(last, Some(now), false), "ui-cond-played-last", "ui-cond-last-any"),
        ] {
            let quoted = |name: &String| self.say("ui-cond-name", &Args::new().text("name", name));
            parts.extend(match names.as_slice() {
                [] => None,
                [name] => Some(self.say(single, &Args::new().text("lever", name))),
                many => {
                    let list = self.either(many.iter().map(quoted));
                    Some(self.say(several, &Args::new().text("list", list)))
                }
            });
        }
        self.either(parts.into_iter())
    }

    /// One of several.
    fn either(&self, parts: impl Iterator<Item = String>) -> String {
        let or = |first: String, second: String| {
            self.say("ui-cond-or", &Args::new().text("first", first).text("second", second))
        };
        parts.reduce(or).unwrap_or_default()
    }

    /// Where a rule comes from, in a few words.
    #[must_use]
    pub fn source_short(&self, cite: CiteId) -> String {
        let cite = self.rules.cite(cite);
        let source = cite.source.map(|index| self.rules.source(index));
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
    #[must_use]
    pub fn source_full(&self, cite: CiteId) -> String {
        let cite = self.rules.cite(cite);
        let sentence = cite.sentence.as_deref().map_or(String::new(), |id| {
            let args = Args::new().text("id", id).text("text", self.words.name(Key::sentence(id)));
            self.say("ui-source-sentence", &args)
        });
        let source = cite.source.map(|index| self.rules.source(index));
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
}
