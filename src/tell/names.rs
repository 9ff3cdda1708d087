//! What things are called: ids to names, movements to short phrases.

use rules::{
    Cause, Entry, EventId, LeverId, OrderSet, PartyId, PlayId, Quarter, Road, Ruleset, Side,
    TrackId,
};
use text::{Args, Key, Words};

/// What parts things in a row: a dot that stays with the thing before it.
pub const DOT: &str = "\u{a0}· ";

/// The symbol of a side, which says without colour whose a thing is.
#[must_use]
pub const fn symbol(side: Side) -> &'static str {
    match side {
        Side::Baku => "◆",
        Side::Moscow => "●",
    }
}

/// Names things in one language.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    /// The words.
    pub words: &'a Words,
    /// The ruleset whose ids are named.
    pub rules: &'a Ruleset,
    /// The public ledger so far, in which the origin of a late effect is found.
    pub ledger: &'a [Entry],
}

impl Names<'_> {
    /// A message.
    pub fn say(&self, key: &str, args: &Args<'_>) -> String {
        self.words.say(key, args)
    }

    /// A message without values.
    pub fn plain(&self, key: &str) -> String {
        self.words.name(key)
    }

    /// A message about a side.
    pub fn of_side(&self, key: &str, side: Side) -> String {
        self.say(key, &Args::new().text("seat", side.id()))
    }

    /// A number.
    pub fn figure(&self, value: impl Into<i64>) -> String {
        self.say("ui-figure", &Args::new().number("n", value))
    }

    /// A number with its sign.
    pub fn signed(&self, value: impl Into<i64>) -> String {
        self.say("ui-figure", &Args::new().signed("n", value))
    }

    /// Hundredths, with two digits after the point.
    pub fn hundredths(&self, value: i32) -> String {
        let args = Args::new().number("whole", value / 100);
        let rest = format!("{:02}", value.unsigned_abs() % 100);
        self.say("ui-figure-hundredths", &args.text("rest", rest))
    }

    /// A side's symbol and name.
    pub fn side_name(&self, side: Side) -> String {
        format!("{} {}", symbol(side), self.side_word(side))
    }

    /// A side's name.
    pub fn side_word(&self, side: Side) -> String {
        self.words.name(Key::new("side", side.id()))
    }

    /// A road's name.
    pub fn road(&self, road: Road) -> String {
        self.words.name(Key::new("road", road.id()))
    }

    /// The key of a lever's words.
    pub fn lever_key(&self, lever: LeverId) -> Key {
        Key::new("lever", self.rules.lever_name(lever))
    }

    /// A lever's name.
    pub fn lever(&self, lever: LeverId) -> String {
        self.words.name(self.lever_key(lever))
    }

    /// The symbol of a lever's owner and its name.
    pub fn owned_lever(&self, lever: LeverId) -> String {
        let side = self.rules.lever(lever).side;
        format!("{} {}", symbol(side), self.lever(lever))
    }

    /// The key of a target's words, if a play has one.
    pub fn target_key(&self, play: PlayId) -> Option<Key> {
        let rules = self.rules;
        let lever = rules.lever_name(rules.play(play).lever);
        rules.target_name(play).map(|target| Key::part("target", lever, target))
    }

    /// The name of a lever with its target.
    pub fn play(&self, play: PlayId) -> String {
        let lever = self.lever(self.rules.play(play).lever);
        match self.target_key(play) {
            Some(key) => {
                let args = Args::new().text("lever", lever).text("target", self.words.name(key));
                self.say("ui-name-with-target", &args)
            }
            None => lever,
        }
    }

    /// The names of orders.
    pub fn orders(&self, orders: &OrderSet) -> Vec<String> {
        orders.plays().iter().map(|play| self.play(*play)).collect()
    }

    /// A track's name.
    pub fn track(&self, track: TrackId) -> String {
        self.words.name(Key::new("track", self.rules.track_name(track)))
    }

    /// A third party's name.
    pub fn party(&self, party: PartyId) -> String {
        self.words.name(Key::new("party", self.rules.party_name(party)))
    }

    /// A calendar quarter.
    pub fn quarter(&self, quarter: Quarter) -> String {
        self.quarter_of(quarter.year(), quarter.number())
    }

    /// A calendar quarter by its numbers.
    pub fn quarter_of(&self, year: u16, number: u16) -> String {
        let args = Args::new().number("quarter", number).text("year", year.to_string());
        self.say("ui-quarter", &args)
    }

    /// A track and how far it moves, in few words: a purse by its owner's symbol, a third party
    /// by its name.
    pub fn moved(&self, track: TrackId, by: i16) -> String {
        let args = Args::new().text("track", self.short(track)).signed("by", by);
        self.say("ui-table-move", &args)
    }

    /// A track's name where there is little room.
    pub fn short(&self, track: TrackId) -> String {
        let rules = self.rules;
        for side in Side::BOTH {
            let purse = [
                (rules.capital(side), "ui-board-capital"),
                (rules.treasury(side), "ui-board-treasury"),
            ];
            if let Some((_, key)) = purse.into_iter().find(|(own, _)| *own == track) {
                return format!("{}\u{a0}{}", symbol(side), self.plain(key));
            }
        }
        for id in rules.all_parties() {
            let party = rules.party(id);
            let args = Args::new().text("party", self.party(id));
            if party.appetite == track {
                return self.say("ui-short-appetite", &args);
            }
            if let Some(side) =
                Side::BOTH.into_iter().find(|side| party.stance[side.index()] == track)
            {
                return self.say("ui-short-stance", &args.text("side", symbol(side)));
            }
        }
        self.track(track)
    }

    /// Tracks and how far they move, tension first.
    pub fn moves(&self, moves: &[(TrackId, i16)]) -> String {
        let tension = self.rules.tension();
        let (first, rest): (Vec<_>, Vec<_>) =
            moves.iter().copied().partition(|(track, _)| *track == tension);
        let all = first.into_iter().chain(rest);
        let words: Vec<_> = all.map(|(track, by)| self.moved(track, by)).collect();
        words.join(DOT)
    }

    /// What brought a change about.
    pub fn cause(&self, cause: Cause) -> String {
        let rules = self.rules;
        let name = |kind: &str, id: &str| self.words.name(Key::new(kind, id));
        match cause {
            Cause::Gives(play) | Cause::Price(play) => self.owned_play(play),
            Cause::Cost(play) => {
                let args = Args::new().text("lever", self.owned_play(play));
                self.say("ui-cause-cost", &args)
            }
            Cause::Late(effect) => match self.origin(effect) {
                Some(origin) => {
                    self.say("ui-cause-late", &Args::new().text("cause", self.cause(origin)))
                }
                None => self.plain("ui-cause-earlier"),
            },
            Cause::Pair(pair) => name("pair", rules.pair_name(pair)),
            Cause::Crisis(crisis) => name("crisis", rules.crisis_name(crisis)),
            Cause::Stake(crisis, side) => {
                let crisis = name("crisis", rules.crisis_name(crisis));
                let args = Args::new().text("crisis", crisis).text("side", self.side_word(side));
                self.say("ui-cause-stake", &args)
            }
            Cause::Headline(event) => name("event", rules.event_name(event)),
            Cause::Choice(event, option) => self.option_cause(event, option),
            Cause::Ratchet(ratchet) => name("ratchet", rules.ratchet_name(ratchet)),
            Cause::Reaction(reaction) => self.reaction(reaction),
            Cause::Pledge(party) => {
                self.say("ui-cause-pledge", &Args::new().text("party", self.party(party)))
            }
            Cause::Promise(side) => self.of_side("ui-cause-promise", side),
            Cause::Prediction(side) => self.of_side("ui-cause-prediction", side),
            Cause::Route(route) => name("route", rules.route_name(route)),
            Cause::Transit(side) => self.of_side("ui-cause-transit", side),
            Cause::Drift(drift) => name("drift", rules.drift_name(drift)),
            Cause::Rules => self.plain("ui-cause-rules"),
        }
    }

    fn owned_play(&self, play: PlayId) -> String {
        let side = self.rules.lever(self.rules.play(play).lever).side;
        format!("{} {}", symbol(side), self.play(play))
    }

    fn option_cause(&self, event: rules::EventId, option: u8) -> String {
        let id = self.rules.event_name(event);
        let args = Args::new()
            .text("event", self.words.name(Key::new("event", id)))
            .text("option", self.option_name(event, option));
        self.say("ui-cause-option", &args)
    }

    /// A reaction's or a stance's name.
    pub fn reaction(&self, reaction: rules::ReactionId) -> String {
        self.words.name(self.reaction_key(reaction))
    }

    /// The key of a reaction's or a stance's words.
    pub fn reaction_key(&self, reaction: rules::ReactionId) -> Key {
        let kind = if self.rules.reaction(reaction).stance { "stance" } else { "reaction" };
        Key::new(kind, self.rules.reaction_name(reaction))
    }

    /// What set a late effect going, as the ledger has it.
    pub fn origin(&self, effect: rules::EffectId) -> Option<Cause> {
        let sent =
            self.ledger.iter().rev().find(
                |entry| matches!(entry.event, rules::GameEvent::OnItsWay(id, _) if id == effect),
            );
        sent.map(|entry| entry.cause)
    }

    /// The crisis that a headline leads to, in a sentence, if it leads to one.
    #[must_use]
    pub fn crisis_after(&self, event: EventId) -> Option<String> {
        let (crisis, when) = self.rules.event(event).crisis?;
        let sure = self.rules.conds_of(when).is_empty();
        let key = if sure { "ui-headline-crisis" } else { "ui-headline-crisis-later" };
        let name = self.words.name(&Key::new("crisis", self.rules.crisis_name(crisis)));
        Some(self.say(key, &Args::new().text("crisis", name)))
    }

    /// The name of an option that a headline gives.
    pub fn option_name(&self, event: EventId, option: u8) -> String {
        let choice = self.rules.event(event).choice.as_ref();
        let option = choice.and_then(|choice| choice.options.get(usize::from(option)));
        let id = option.map_or("", |(name, _)| name.as_str());
        self.words.name(Key::part("option", self.rules.event_name(event), id))
    }
}
