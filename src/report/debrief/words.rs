//! What the parts of a debrief are called, alike on the screen and on paper.

use ai::pivot::Odds;
use rules::{Answer, Ending, Offer, OrderSet, Outcome, Road, Seat, Side, Stand, Term};
use tell::{DOT, Names, Scene};
use text::{Args, Key};

use super::{Account, Crisis, Debrief, Hits, Offered, SideTurn, Turn};

/// The cards on a table, among which a blind guess would be made.
const CARDS: u32 = rules::TABLE as u32;

impl<'a> Debrief<'a> {
    /// Names things.
    #[must_use]
    pub fn names(&self) -> Names<'a> {
        let rules = self.game.level().ruleset();
        Names { words: self.words, rules, ledger: self.game.ledger() }
    }

    /// The finished game as a scene, in which nothing is secret any more.
    #[must_use]
    pub fn scene(&self) -> Scene<'a> {
        let view = self.game.view(Seat::Side(Side::Baku));
        Scene::new(self.words, view, Side::Baku, self.game.ledger(), self.past)
    }

    /// A turn's quarter.
    #[must_use]
    pub fn quarter(&self, turn: u8) -> String {
        self.names().quarter(self.game.level().quarter(turn))
    }

    /// A turn by number and quarter.
    #[must_use]
    pub fn turn_name(&self, turn: u8) -> String {
        let args = Args::new().number("turn", turn).text("quarter", self.quarter(turn));
        self.words.say("debrief-turn", &args)
    }

    /// Orders in a row; the word for none if there are none.
    #[must_use]
    pub fn orders(&self, orders: &OrderSet) -> String {
        let names = self.names().orders(orders);
        if names.is_empty() { self.words.name("ui-reveal-none") } else { names.join(DOT) }
    }

    /// What a side wrote, in quotation marks and with its name; nothing if it wrote nothing.
    #[must_use]
    pub fn wrote(&self, turn: &Turn, side: Side) -> Option<String> {
        let reason = turn.sides[side.index()].reason.as_str();
        let args = Args::new().text("seat", side.id()).text("reason", reason);
        (!reason.is_empty()).then(|| self.words.say("debrief-wrote", &args))
    }

    /// What a side expected, and whether it came.
    #[must_use]
    pub fn expected(&self, own: &SideTurn) -> String {
        let Some(prediction) = own.prediction else {
            return self.words.name("debrief-expected-nothing");
        };
        let lever = self.names().lever(prediction.expected);
        let key =
            if prediction.right { "debrief-expected-right" } else { "debrief-expected-wrong" };
        self.words.say(key, &Args::new().text("lever", lever))
    }

    /// An offer in words, and how it was answered.
    #[must_use]
    pub fn offer(&self, side: Side, offered: Offered) -> String {
        let other = side.other().id();
        let answer = match offered.answer {
            Some(Answer::Accept) => "ui-talks-accepted",
            Some(Answer::Refuse) => "ui-talks-refused",
            Some(Answer::Silence) | None => "ui-talks-silence",
        };
        let args = Args::new()
            .text("seat", side.id())
            .text("offer", self.offer_words(offered.offer))
            .text("answer", self.words.say(answer, &Args::new().text("seat", other)));
        self.words.say("debrief-offer", &args)
    }

    fn offer_words(&self, offer: Offer) -> String {
        let will = |term: Term| if term.will { "will" } else { "will_not" };
        let names = self.names();
        let args = Args::new()
            .text("mine", will(offer.mine))
            .text("yours", will(offer.yours))
            .text("lever", names.lever(offer.mine.lever))
            .text("other", names.lever(offer.yours.lever));
        self.words.say("ui-talks-offer", &args)
    }

    /// What became of a side's promises in a turn; nothing if it had made none.
    #[must_use]
    pub fn promises(&self, side: Side, own: &SideTurn) -> Option<String> {
        let key = match own.promises {
            [0, 0] => return None,
            [_, 0] => "debrief-word-kept",
            _ => "debrief-word-broken",
        };
        Some(self.words.say(key, &Args::new().text("seat", side.id())))
    }

    /// A crisis and the choices in it.
    #[must_use]
    pub fn crisis(&self, crisis: &Crisis) -> String {
        let stand = |stand: Stand| self.words.name(tell::stand_key(stand));
        let name = self.crisis_name(crisis);
        let rounds: Vec<_> = (1_i64..)
            .zip(&crisis.rounds)
            .map(|(round, [moscow, baku])| {
                let args = Args::new().number("round", round);
                let args = args.text("moscow", stand(*moscow)).text("baku", stand(*baku));
                self.words.say("debrief-crisis-round", &args)
            })
            .collect();
        let args = Args::new().text("crisis", name).text("rounds", rounds.join("; "));
        self.words.say("debrief-crisis", &args)
    }

    /// A crisis by its name.
    #[must_use]
    pub fn crisis_name(&self, crisis: &Crisis) -> String {
        let id = self.names().rules.crisis_name(crisis.crisis);
        self.words.name(Key::new("crisis", id))
    }

    /// What else happened in a turn, a line each: headline, offers and their end, a crisis, what
    /// was done for good, third parties.
    #[must_use]
    pub fn happened(&self, turn: &Turn) -> Vec<String> {
        let names = self.names();
        let rules = names.rules;
        let mut lines = Vec::new();
        if let Some(event) = turn.headline {
            let name = self.words.name(Key::new("event", rules.event_name(event)));
            lines.push(self.words.say("debrief-headline", &Args::new().text("event", name)));
        }
        for side in Side::BOTH {
            let own = &turn.sides[side.index()];
            lines.extend(own.offered.map(|offered| self.offer(side, offered)));
        }
        let promised = |side: Side| self.promises(side, &turn.sides[side.index()]);
        lines.extend(Side::BOTH.into_iter().filter_map(promised));
        lines.extend(turn.crisis.as_ref().map(|crisis| self.crisis(crisis)));
        lines.extend(turn.ratchets.iter().map(|id| {
            let name = self.words.name(Key::new("ratchet", rules.ratchet_name(*id)));
            self.words.say("ui-ratchet-happens", &Args::new().text("ratchet", name))
        }));
        let acts: Vec<_> = turn.reactions.iter().map(|id| names.reaction(*id)).collect();
        if !acts.is_empty() {
            let args = Args::new().text("list", acts.join(DOT));
            lines.push(self.words.say("debrief-reactions", &args));
        }
        lines
    }

    /// How and when the road came.
    #[must_use]
    pub fn how_it_came(&self, outcome: Outcome) -> String {
        let args = Args::new().text("quarter", self.quarter(outcome.turn));
        let args = args.number("turn", outcome.turn);
        match outcome.ending {
            Ending::SetIn => self.words.say("debrief-came-set-in", &args),
            Ending::LastTurn => self.words.say("debrief-came-last-turn", &args),
            Ending::TopRung { moscow, baku } => {
                let seat = match (moscow, baku) {
                    (true, true) => "both",
                    (true, false) => "moscow",
                    _ => "baku",
                };
                self.words.say("debrief-came-top-rung", &args.text("seat", seat))
            }
        }
    }

    /// A side's predictions, counted, and beside them what guessing would have brought.
    #[must_use]
    pub fn hits(&self, side: Side, hits: Hits) -> String {
        let args = Args::new()
            .text("seat", side.id())
            .number("right", hits.right)
            .number("made", hits.made)
            .number("chance", (hits.made + CARDS / 2) / CARDS);
        self.words.say("debrief-hits", &args)
    }

    /// What a side's predictions say of how it read the other.
    #[must_use]
    pub fn calibration(&self, account: &Account, side: Side) -> String {
        let all = account.hits(side, |_| true);
        let middle = account.outcome.turn / 2;
        let early = account.hits(side, |turn| turn <= middle);
        let late = account.hits(side, |turn| turn > middle);
        // By how many in a hundred one half was better than another; not at all without both.
        let better = |one: Hits, other: Hits| {
            let [one, other] = [one, other].map(|hits| (hits.right * 100).checked_div(hits.made));
            one.zip(other).is_some_and(|(one, other)| one >= other + 15)
        };
        let key = match all.made {
            0 => "debrief-calibration-none",
            1..4 => "debrief-calibration-few",
            _ if better(late, early) => "debrief-calibration-learned",
            _ if better(early, late) => "debrief-calibration-lost",
            _ if all.right * CARDS <= all.made => "debrief-calibration-chance",
            _ => "debrief-calibration-steady",
        };
        let args = Args::new().text("seat", side.id());
        let args = args.number("early", early.right).number("early_made", early.made);
        let args = args.number("late", late.right).number("late_made", late.made);
        self.words.say(key, &args)
    }

    /// The three shares of some continuations, in a row.
    #[must_use]
    pub fn odds(&self, odds: Odds) -> String {
        let [cold, balancing, divergence] = Road::ALL.map(|road| in_hundred(odds, road));
        let args = Args::new().number("cold", cold).number("balancing", balancing);
        self.words.say("debrief-odds", &args.number("divergence", divergence))
    }

    /// The three shares of the gauge, in a row.
    #[must_use]
    pub fn shares(&self, [cold, balancing, divergence]: [u8; 3]) -> String {
        let args = Args::new().number("cold", cold).number("balancing", balancing);
        self.words.say("debrief-odds", &args.number("divergence", divergence))
    }
}

/// How many in a hundred continuations end on a road.
#[must_use]
pub fn in_hundred(odds: Odds, road: Road) -> u32 {
    let total = odds.total().max(1);
    (odds.of(road) * 100 + total / 2) / total
}
