//! A ruleset so small that a whole game can be thought through, and games played by it.
//!
//! Cold confrontation always scores 30; balancing and divergence score what the tracks `balance`
//! and `rift` hold. Nothing drifts, no headline moves anything, nobody talks, every table is laid
//! down, and the last turn is fixed: the orders alone decide.

use std::sync::Arc;

use rules::{
    Action, Game, Level, OrderSet, Phase, Playout, Road, Ruleset, Sealed, Seat, Side, SourceFile,
    Stand,
};

/// How many orders that can never be given fill each side's tables.
const FILLERS: usize = 5;

/// What a game is made of, beyond what all have in common.
#[derive(Clone, Copy)]
pub struct Table {
    /// What the game is called.
    pub name: &'static str,
    /// The last turn.
    pub turns: u8,
    /// Whether a road can set in, from turn 2 on.
    pub set_in: bool,
    /// Starting values, as in a level.
    pub start: &'static str,
    /// Levers: id, side, attention, what it gives (RON).
    pub levers: &'static [(&'static str, Side, u8, &'static str)],
    /// Rules as in `ratchets.ron`, `pairs.ron` and `reactions.ron`.
    pub ratchets: &'static str,
    pub pairs: &'static str,
    pub reactions: &'static str,
    /// In which turn each lever lies on its side's table.
    pub live: &'static [(u8, &'static str)],
    /// What was ordered besides waiting, by turn.
    pub played: &'static [(u8, &'static str)],
    /// What both chose in a crisis.
    pub stand: Stand,
}

/// A table with nothing on it.
pub const EMPTY: Table = Table {
    name: "",
    turns: 5,
    set_in: false,
    start: "",
    levers: &[],
    ratchets: "",
    pairs: "",
    reactions: "",
    live: &[],
    played: &[],
    stand: Stand::Escalate,
};

const CITE: &str = "cite: Designer(\"road\")";

/// The lever with which each side waits: it changes nothing that counts.
fn wait(side: Side) -> &'static str {
    match side {
        Side::Moscow => "m_wait",
        Side::Baku => "b_wait",
    }
}

fn filler(side: Side, index: usize) -> String {
    format!("{}_filler_{index}", side.id())
}

impl Table {
    fn lever(id: &str, side: Side, attention: u8, needs: &str, gives: &str) -> String {
        let price = format!("(track: \"narrative\", by: -1, {CITE})");
        format!(
            "(id: \"{id}\", side: {side}, node: \"place\", tone: steady, attention: {attention}, \
             needs: [{needs}], gives: [{gives}], price: [{price}], cites: []),\n"
        )
    }

    fn levers(&self) -> String {
        let mut levers = String::new();
        let nothing = format!("(track: \"cooperation\", by: 1, {CITE})");
        for side in Side::BOTH {
            levers += &Self::lever(wait(side), side, 1, "", &nothing);
            for index in 0..FILLERS {
                let never = "AtLeast(\"never\", 1)";
                levers += &Self::lever(&filler(side, index), side, 1, never, &nothing);
            }
        }
        for (id, side, attention, gives) in self.levers {
            let gives = gives.replace("by:", &format!("{CITE}, by:"));
            levers += &Self::lever(id, *side, *attention, "", &gives);
        }
        levers
    }

    fn files(&self) -> Vec<(&'static str, String)> {
        let track = |id: &str, most: u8, start: u8| {
            let group = "group: between, good: neither";
            format!("(id: \"{id}\", range: (0, {most}), start: {start}, {group}),")
        };
        let plain = ["cooperation", "narrative", "ukraine_load", "balance", "rift", "never"];
        let mut tracks: String = plain.iter().map(|id| track(id, 100, 0)).collect();
        tracks += &track("tension", 100, 30);
        tracks += &track("freed", 2, 0);
        for purse in ["moscow.capital", "moscow.treasury", "baku.capital", "baku.treasury"] {
            tracks += &track(purse, 40, 20);
        }
        let interest = |side: Side, index: usize| {
            format!("(id: \"i_{side}_{index}\", side: {side}, value: Const(0), {CITE}),")
        };
        let agenda = |side: Side, index: usize| {
            format!("(id: \"a_{side}_{index}\", side: {side}, when: [], points: 1, {CITE}),")
        };
        let each = |made: &dyn Fn(Side, usize) -> String, count: usize| -> String {
            Side::BOTH.iter().flat_map(|side| (0..count).map(|n| made(*side, n))).collect()
        };
        let list = |text: &str| format!("[{text}]");
        vec![
            ("tracks.ron", list(&tracks)),
            ("nodes.ron", "[(id: \"place\", kind: place, tracks: [])]".to_owned()),
            ("routes.ron", "[]".to_owned()),
            ("parties.ron", parties()),
            ("reactions.ron", list(self.reactions)),
            ("levers.ron", list(&self.levers())),
            ("pairs.ron", list(self.pairs)),
            ("crises.ron", crises()),
            ("ratchets.ron", list(self.ratchets)),
            (
                "events.ron",
                list(&format!(
                    "(id: \"quiet\", until: Some(\"1990Q1\"), effects: [(track: \"never\", by: -1, {CITE})], {CITE})"
                )),
            ),
            ("interests.ron", list(&each(&interest, 5))),
            ("agendas.ron", list(&each(&agenda, 3))),
            ("drift.ron", "[]".to_owned()),
            ("roads.ron", roads()),
            ("constants.ron", constants()),
            ("sources.ron", "[]".to_owned()),
            ("sentences.ron", "(sentences: [], left_out: [])".to_owned()),
        ]
    }

    fn level_text(&self) -> String {
        let names = |names: &[String]| {
            let quoted: Vec<_> = names.iter().map(|name| format!("\"{name}\"")).collect();
            format!("[{}]", quoted.join(", "))
        };
        let of = |side: Side| self.levers.iter().filter(move |(_, owner, ..)| *owner == side);
        let fixed = |side: Side| names(&[wait(side).to_owned(), filler(side, 0)]);
        let pool = |side: Side| {
            let mut pool: Vec<_> = of(side).map(|(id, ..)| (*id).to_owned()).collect();
            pool.extend((1..FILLERS).map(|index| filler(side, index)));
            names(&pool)
        };
        let agendas = |side: Side| names(&[0, 1, 2].map(|index| format!("a_{side}_{index}")));
        let on_table = |turn: u8, side: Side| {
            let mut table = vec![wait(side).to_owned()];
            let live = self.live.iter().filter(|(on, _)| *on == turn);
            let own = live.filter(|(_, id)| of(side).any(|(lever, ..)| lever == id));
            table.extend(own.map(|(_, id)| (*id).to_owned()));
            table.extend((0..FILLERS).map(|index| filler(side, index)));
            table.truncate(rules::TABLE);
            names(&table)
        };
        let both = |made: &dyn Fn(Side) -> String| {
            format!("(moscow: {}, baku: {})", made(Side::Moscow), made(Side::Baku))
        };
        let script: String = (1..=self.turns)
            .map(|turn| {
                let tables = both(&|side| on_table(turn, side));
                format!("(turn: {turn}, headline: None, tables: Some({tables})),\n")
            })
            .collect();
        format!(
            "(id: \"table\", start: \"2024Q1\", turns: ({last}, {last}), set_in: {set_in}, \
             tracks: [{start}], fixed: {fixed}, levers: {pool}, deck: [], agendas: {agendas}, \
             talks: false, script: [{script}])",
            last = self.turns,
            set_in = self.set_in,
            start = self.start,
            fixed = both(&fixed),
            pool = both(&pool),
            agendas = both(&agendas),
        )
    }

    /// The level, by its own ruleset.
    pub fn level(&self) -> Arc<Level> {
        let files = self.files();
        let files: Vec<_> = files.iter().map(|(name, text)| SourceFile { name, text }).collect();
        let ruleset = Ruleset::load(&files);
        let ruleset = ruleset.unwrap_or_else(|found| panic!("{}: {found:#?}", self.name));
        let level = Level::load(&ruleset, "table.ron", &self.level_text());
        level.unwrap_or_else(|found| panic!("{}: {found:#?}", self.name))
    }

    /// The orders as they were played.
    fn orders(&self, level: &Level, turn: u8, side: Side) -> OrderSet {
        let own = self.levers.iter().filter(|(_, owner, ..)| *owner == side);
        let ids = own.map(|(id, ..)| *id).filter(|id| self.played.contains(&(turn, *id)));
        let lever = |id: &str| {
            let lever = level.ruleset().find_lever(id).expect("a lever of this table");
            level.ruleset().find_play(lever, None).expect("it has one play")
        };
        ids.chain([wait(side)]).map(lever).collect()
    }

    /// The game as it was played.
    pub fn play(&self) -> Game {
        let level = self.level();
        let mut game = Game::new(Arc::clone(&level), 1);
        while !game.is_over() {
            for side in Side::BOTH {
                let action = match game.board().phase() {
                    Phase::Orders => {
                        let orders = self.orders(&level, game.board().turn(), side);
                        Action::Orders(Sealed { orders, prediction: None, keep: None })
                    }
                    Phase::Crisis => Action::Stand(self.stand),
                    _ => ai::passing(game.board(), side),
                };
                game.submit(Seat::Side(side), action).expect("it was played so");
            }
            game.resolve();
        }
        game
    }
}

/// Whether each road can still be reached from here, whatever both sides may do: by trying it all.
pub fn reachable(game: &Playout<'_>) -> [bool; 3] {
    let mut reached = [false; 3];
    if let Some(outcome) = game.board().outcome() {
        reached[outcome.road.index()] = true;
        return reached;
    }
    let choices = |side: Side| -> Vec<Action> {
        match game.board().phase() {
            Phase::Orders => {
                game.view(Seat::Side(side)).legal_orders().into_iter().map(seal).collect()
            }
            Phase::Crisis => Stand::ALL.into_iter().map(Action::Stand).collect(),
            _ => vec![ai::passing(game.board(), side)],
        }
    };
    let [moscow, baku] = Side::BOTH.map(choices);
    for mine in &moscow {
        for theirs in &baku {
            let after = reachable(&both(game, [*mine, *theirs]));
            reached = std::array::from_fn(|road| reached[road] || after[road]);
        }
    }
    reached
}

/// Orders and nothing else.
pub fn seal(orders: OrderSet) -> Action {
    Action::Orders(Sealed { orders, prediction: None, keep: None })
}

/// The game after both sides have submitted these.
pub fn both<'a>(game: &Playout<'a>, actions: [Action; 2]) -> Playout<'a> {
    let mut after = game.clone();
    for (side, action) in Side::BOTH.into_iter().zip(actions) {
        after.submit(Seat::Side(side), action).expect("it is legal");
    }
    after.resolve();
    after
}

/// Only this road.
pub fn only(road: Road) -> [bool; 3] {
    Road::ALL.map(|other| other == road)
}

/// One third party; its reactions are the table's.
fn parties() -> String {
    let stance =
        |id: &str| format!("(id: \"{id}\", effects: [(track: \"never\", by: -1, {CITE})])");
    let interest = |id: &str| format!("(id: \"{id}\", value: Const(0), {CITE})");
    let [one, two] = ["one", "two"].map(stance);
    let [a, b, c] = ["third_a", "third_b", "third_c"].map(interest);
    format!(
        "[(id: \"third\", start: (baku: 0, moscow: 0, appetite: 50), stances: [{one}, {two}], \
         interests: [{a}, {b}, {c}])]"
    )
}

/// One crisis of one round: if both escalate it tops the ladder, or else it passes.
fn crises() -> String {
    let mut cells = String::new();
    for moscow in Stand::ALL {
        for baku in Stand::ALL {
            let both = [moscow, baku] == [Stand::Escalate; 2];
            let by = if both { 20 } else { -1 };
            cells += &format!(
                "(moscow: {}, baku: {}, effects: [(track: \"tension\", by: {by}, {CITE})], \
                 then: end),",
                moscow.id(),
                baku.id()
            );
        }
    }
    format!(
        "(ladder: [(cells: [{cells}])], crises: [(id: \"clash\", node: \"place\", \
         moscow_wins: [], baku_wins: [], {CITE})])"
    )
}

fn roads() -> String {
    let cite = "Designer(\"road\")";
    format!(
        "(cold: Const(30), balancing: Track(\"balance\"), divergence: Track(\"rift\"), \
         stability: Const(0), alignment: Const(0), transit_income: Const(0), leverage: Const(0), \
         cite: (cold: {cite}, balancing: {cite}, divergence: {cite}, stability: {cite}))"
    )
}

/// The engine's numbers: a road sets in at the end of two turns in a row, from turn 2 on, and
/// nothing is paid for playing a lever again.
fn constants() -> String {
    let value = |name: &str, least: i16| match name {
        "attention.moscow.base" | "attention.moscow.most" | "attention.baku" => 6,
        "attention.moscow.load_step" => 100,
        "set_in.threshold" | "set_in.hold" => 50,
        "set_in.turns" | "set_in.from_turn" => 2,
        "pledge.broken.appetite" | "talks.kept.tension" => 0,
        _ => least,
    };
    let line = |(name, least, _): &(&str, i16, i16)| {
        format!("(id: \"{name}\", value: {}, {CITE}),", value(name, *least))
    };
    let lines: String = rules::CONSTANTS.iter().map(line).collect();
    format!("[{lines}]")
}
