//! Puts the ids of the rules into words: names, causes, sources, events.

use rules::{
    Cause, CiteId, Entry, GameEvent, LeverId, OrderSet, PlayId, Pushed, Ruleset, Side, Stand,
    Standing, Term, TrackId,
};
use text::{Args, Key, Words};

/// Puts ids into words.
pub struct Teller<'a> {
    /// The words.
    pub words: &'a Words,
    /// The ruleset whose ids are told.
    pub rules: &'a Ruleset,
}

impl Teller<'_> {
    fn named(&self, kind: &str, id: &str) -> String {
        self.words.name(Key::new(kind, id))
    }

    /// A side's name.
    pub fn side(&self, side: Side) -> String {
        self.named("side", side.id())
    }

    /// A track's name.
    pub fn track(&self, track: TrackId) -> String {
        self.named("track", self.rules.track_name(track))
    }

    /// A lever's name.
    pub fn lever(&self, lever: LeverId) -> String {
        self.named("lever", self.rules.lever_name(lever))
    }

    /// A lever with its target.
    pub fn play(&self, play: PlayId) -> String {
        let lever = self.rules.play(play).lever;
        let name = self.lever(lever);
        let Some(target) = self.rules.target_name(play) else { return name };
        let key = Key::part("target", self.rules.lever_name(lever), target);
        let args = Args::new().text("lever", name).text("target", self.words.name(key));
        self.words.say("lab-ledger-play", &args)
    }

    fn orders(&self, orders: &OrderSet) -> String {
        let names: Vec<_> = orders.plays().iter().map(|play| self.play(*play)).collect();
        if names.is_empty() { self.words.name("ui-none") } else { names.join("; ") }
    }

    fn option(&self, event: rules::EventId, option: u8) -> String {
        let choice = self.rules.event(event).choice.as_ref();
        let chosen = choice.and_then(|choice| choice.options.get(usize::from(option)));
        let id = chosen.map_or("", |(id, _)| id.as_str());
        self.words.name(Key::part("option", self.rules.event_name(event), id))
    }

    /// What caused a change, by its name; nothing for the order of play itself.
    pub fn cause(&self, cause: Cause) -> String {
        let rules = self.rules;
        match cause {
            Cause::Gives(play) => self.play(play),
            Cause::Price(play) => self.wrapped("lab-ledger-price", self.play(play)),
            Cause::Cost(play) => self.wrapped("lab-ledger-cost", self.play(play)),
            Cause::Late(_) => self.words.name("lab-ledger-late"),
            Cause::Pair(pair) => self.named("pair", rules.pair_name(pair)),
            Cause::Crisis(crisis) => self.named("crisis", rules.crisis_name(crisis)),
            Cause::Stake(crisis, side) => {
                let name = self.named("crisis", rules.crisis_name(crisis));
                let args = Args::new().text("crisis", name).text("side", self.side(side));
                self.words.say("lab-ledger-stake", &args)
            }
            Cause::Headline(event) => self.named("event", rules.event_name(event)),
            Cause::Choice(event, option) => self.option(event, option),
            Cause::Ratchet(ratchet) => self.named("ratchet", rules.ratchet_name(ratchet)),
            Cause::Reaction(reaction) => self.reaction(reaction),
            Cause::Pledge(party) => {
                self.wrapped("lab-ledger-pledge", self.named("party", rules.party_name(party)))
            }
            Cause::Promise(side) => self.wrapped("lab-ledger-promise", self.side(side)),
            Cause::Prediction(side) => self.wrapped("lab-ledger-prediction", self.side(side)),
            Cause::Route(route) => self.named("route", rules.route_name(route)),
            Cause::Transit(_) => self.words.name("ui-cause-transit"),
            Cause::Drift(drift) => self.named("drift", rules.drift_name(drift)),
            Cause::Rules => String::new(),
        }
    }

    fn wrapped(&self, key: &str, name: String) -> String {
        self.words.say(key, &Args::new().text("name", name))
    }

    fn reaction(&self, reaction: rules::ReactionId) -> String {
        let kind = if self.rules.reaction(reaction).stance { "stance" } else { "reaction" };
        self.named(kind, self.rules.reaction_name(reaction))
    }

    /// Where a rule comes from, on one line.
    pub fn source(&self, cite: CiteId) -> String {
        let cite = self.rules.cite(cite);
        let source = cite.source.map(|index| self.rules.source(index));
        let source = source.map_or_else(String::new, |source| {
            let args = Args::new().text("author", source.author.as_str());
            self.words.say("lab-ledger-source", &args.text("year", source.year.to_string()))
        });
        let purpose = cite.purpose.as_deref().unwrap_or_default();
        let args = Args::new()
            .text("sentence", cite.sentence.as_deref().unwrap_or_default())
            .text("source", source);
        match cite.standing {
            Standing::Supported => self.words.say("lab-ledger-supported", &args),
            Standing::Contested => self.words.say("lab-ledger-contested", &args),
            Standing::Outside => self.words.say("lab-ledger-outside", &args),
            Standing::Designer => {
                let args = Args::new().text("purpose", self.named("purpose", purpose));
                self.words.say("lab-ledger-designer", &args)
            }
        }
    }

    /// Something that happened, with its source in brackets.
    pub fn with_source(&self, entry: &Entry, what: String) -> String {
        match entry.cite {
            Some(cite) => format!("{what} [{}]", self.source(cite)),
            None => what,
        }
    }

    /// What happened; nothing for what is only a step of the program.
    pub fn event(&self, entry: &Entry) -> Option<String> {
        let args = Args::new();
        let rules = self.rules;
        Some(match entry.event {
            GameEvent::Moved { track, from, to, asked, pushed } => {
                self.moved(entry.cause, track, [from, to, asked], pushed)
            }
            GameEvent::OnItsWay(effect, due) => {
                let effect = rules.effect(effect);
                let args = args.text("track", self.track(effect.track)).signed("by", effect.by);
                let args = args.number("turn", due).text("cause", self.cause(entry.cause));
                self.words.say("lab-ledger-later", &args)
            }
            GameEvent::Revealed(side, orders) => {
                let args = args.text("side", self.side(side)).text("list", self.orders(&orders));
                self.words.say("lab-ledger-orders", &args)
            }
            GameEvent::HeadlineDrawn(None) => self.words.name("ui-headline-quiet"),
            GameEvent::HeadlineDrawn(Some(_)) | GameEvent::Reacted(..) => self.cause(entry.cause),
            GameEvent::Chosen(side, _) => {
                let args = args.text("side", self.side(side));
                self.words.say("lab-ledger-chosen", &args.text("option", self.cause(entry.cause)))
            }
            GameEvent::Met(pair, [moscow, baku]) => {
                let args = args.text("pair", self.named("pair", rules.pair_name(pair)));
                let args = args.number("moscow", moscow).number("baku", baku);
                self.words.say("lab-ledger-met", &args)
            }
            GameEvent::CrisisOpened(_) => {
                self.wrapped("lab-ledger-crisis", self.cause(entry.cause))
            }
            GameEvent::CrisisPlayed(moscow, baku) => {
                let [moscow, baku] = [moscow, baku].map(|stand| self.words.name(stand_key(stand)));
                let args = args.text("moscow", moscow).text("baku", baku);
                self.words.say("lab-ledger-stands", &args)
            }
            GameEvent::Turned(_) => self.wrapped("lab-ledger-turned", self.cause(entry.cause)),
            GameEvent::Fixed(track, bound, floor) => {
                let key = if floor { "lab-ledger-floor" } else { "lab-ledger-ceiling" };
                let args = args.text("track", self.track(track));
                self.words.say(key, &args.number("value", bound))
            }
            GameEvent::GaugeMoved([cold, balancing, divergence]) => {
                let args = args.number("cold", cold).number("balancing", balancing);
                self.words.say("ui-ending-shares", &args.number("divergence", divergence))
            }
            GameEvent::Setting(road, turns) => {
                let args = args.text("road", self.named("road", road.id()));
                self.words.say("lab-ledger-setting", &args.number("turns", turns))
            }
            GameEvent::Ended(outcome) => {
                self.wrapped("lab-ledger-ended", self.named("road", outcome.road.id()))
            }
            _ => return self.talk(entry),
        })
    }

    /// Words between the two sides, and of third parties.
    fn talk(&self, entry: &Entry) -> Option<String> {
        let args = Args::new();
        Some(match entry.event {
            GameEvent::Offered(side, offer) => {
                let args = args.text("side", self.side(side)).text("mine", self.term(offer.mine));
                self.words.say("lab-ledger-offered", &args.text("yours", self.term(offer.yours)))
            }
            GameEvent::Answered(side, answer) => {
                let key = match answer {
                    rules::Answer::Accept => "ui-talks-choice-accept",
                    rules::Answer::Refuse => "ui-talks-choice-refuse",
                    rules::Answer::Silence => "ui-talks-choice-silence",
                };
                let args = args.text("side", self.side(side));
                self.words.say("lab-ledger-answered", &args.text("answer", self.words.name(key)))
            }
            GameEvent::Promised(side, term, kept) => {
                let args = args.text("side", self.side(side)).text("term", self.term(term));
                let key = if kept { "lab-ledger-kept" } else { "lab-ledger-broken" };
                self.words.say(key, &args)
            }
            GameEvent::Predicted(side, lever, right) => {
                let args = args.text("side", self.side(side)).text("lever", self.lever(lever));
                let key = if right { "lab-ledger-right" } else { "lab-ledger-mistaken" };
                self.words.say(key, &args)
            }
            GameEvent::Pledged(_, pledge) | GameEvent::PledgeJudged(_, pledge, _) => {
                self.wrapped("lab-ledger-pledged", self.reaction(pledge.act))
            }
            _ => return None,
        })
    }

    /// A lever that is promised to be ordered, or not to be.
    fn term(&self, term: Term) -> String {
        let key = if term.will { "lab-ledger-will" } else { "lab-ledger-will-not" };
        self.words.say(key, &Args::new().text("lever", self.lever(term.lever)))
    }

    fn moved(
        &self,
        cause: Cause,
        track: TrackId,
        [from, to, asked]: [i16; 3],
        pushed: Pushed,
    ) -> String {
        let args = Args::new()
            .text("track", self.track(track))
            .signed("by", to - from)
            .number("from", from)
            .number("to", to)
            .signed("asked", asked)
            .text("cause", self.cause(cause));
        let held = to - from != asked;
        let pushes = track == self.rules.tension() && to > from;
        let key = match (held, pushes, pushed) {
            (true, ..) => "lab-ledger-held",
            (false, true, Pushed::By(Side::Moscow)) => "lab-ledger-pushed-moscow",
            (false, true, Pushed::By(Side::Baku)) => "lab-ledger-pushed-baku",
            (false, true, Pushed::Both) => "lab-ledger-pushed-both",
            _ => "lab-ledger-moved",
        };
        self.words.say(key, &args)
    }
}

/// The key of a choice's name.
pub const fn stand_key(stand: Stand) -> &'static str {
    match stand {
        Stand::Hold => "ui-crisis-hold",
        Stand::Escalate => "ui-crisis-escalate",
        Stand::BackDown => "ui-crisis-back-down",
    }
}

/// The rung of the ladder, 1 to 10, on which a tension lies.
pub fn rung(tension: i16) -> usize {
    usize::try_from(tension / 10 + 1).unwrap_or(1).clamp(1, 10)
}
