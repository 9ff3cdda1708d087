//! Ten games whose turning point is known from how they are made.
//!
//! In each, one turn decides, and it can be said which: before it the road hangs on an order that
//! lies on a table in that turn only, and after it nothing on any table is strong enough. What each
//! says of itself is proved beside it by trying every order of every remaining turn.

use rules::{Road, Side, Stand};

use super::table::{EMPTY, Table};

/// A game, its road, its turning point, and who could have turned it there.
pub struct Known {
    pub table: Table,
    pub road: Road,
    pub turn: Option<u8>,
    pub through: &'static [Side],
}

const MOSCOW: &[Side] = &[Side::Moscow];
const BAKU: &[Side] = &[Side::Baku];
const EITHER: &[Side] = &[Side::Moscow, Side::Baku];

/// The ten.
pub const GAMES: [Known; 10] = [
    // Balancing leads by 60 to 30 until Moscow shuts the gate for good, which only turn 2 allows.
    Known {
        table: Table {
            name: "the gate is shut",
            start: "(\"balance\", 60)",
            levers: &[("shut_gate", Side::Moscow, 2, "")],
            ratchets: "(id: \"gate_shut\", by: moscow, when: [Played(\"shut_gate\")], \
                       fixes: [Ceiling(\"balance\", 20)], cite: Designer(\"road\"))",
            live: &[(2, "shut_gate")],
            played: &[(2, "shut_gate")],
            ..EMPTY
        },
        road: Road::Cold,
        turn: Some(2),
        through: MOSCOW,
    },
    // Moscow lays the ground on turn 2; only on turn 4 can Baku build on it, and then for good.
    // Both turns decide; the later one is the point of no return.
    Known {
        table: Table {
            name: "two hinges",
            levers: &[("lay_ground", Side::Moscow, 2, ""), ("build_on_it", Side::Baku, 2, "")],
            ratchets: "(id: \"ground\", by: moscow, when: [Played(\"lay_ground\")], \
                       fixes: [Floor(\"rift\", 10)], cite: Designer(\"road\")), \
                       (id: \"house\", by: baku, \
                       when: [Ratchet(\"ground\"), Played(\"build_on_it\")], \
                       fixes: [Floor(\"rift\", 80)], cite: Designer(\"road\"))",
            live: &[(2, "lay_ground"), (4, "build_on_it")],
            played: &[(2, "lay_ground"), (4, "build_on_it")],
            ..EMPTY
        },
        road: Road::Divergence,
        turn: Some(4),
        through: BAKU,
    },
    // A treaty needs both signatures in the same turn, and turn 3 is the only one.
    Known {
        table: Table {
            name: "two signatures",
            levers: &[("m_sign", Side::Moscow, 2, ""), ("b_sign", Side::Baku, 2, "")],
            ratchets: "(id: \"treaty\", by: either, when: [Played(\"m_sign\"), Played(\"b_sign\")], \
                       fixes: [Floor(\"balance\", 70)], cite: Designer(\"road\"))",
            live: &[(3, "m_sign"), (3, "b_sign")],
            played: &[(3, "m_sign"), (3, "b_sign")],
            ..EMPTY
        },
        road: Road::Balancing,
        turn: Some(3),
        through: EITHER,
    },
    // At tension 92 Moscow's guns top the ladder on turn 4: the game ends there.
    Known {
        table: Table {
            name: "the top rung",
            turns: 6,
            start: "(\"tension\", 92)",
            levers: &[("guns", Side::Moscow, 3, "(track: \"tension\", by: 10)")],
            live: &[(4, "guns")],
            played: &[(4, "guns")],
            ..EMPTY
        },
        road: Road::Divergence,
        turn: Some(4),
        through: MOSCOW,
    },
    // Block and breakthrough meet on turn 3 and open a crisis in which both escalate. Whoever had
    // not come would have spared both the crisis, and cold confrontation was all that was left.
    Known {
        table: Table {
            name: "a crisis runs away",
            start: "(\"tension\", 85)",
            levers: &[("block", Side::Moscow, 2, ""), ("break_through", Side::Baku, 2, "")],
            pairs: "(id: \"clash_there\", moscow: \"block\", baku: \"break_through\", \
                    effects: [], crisis: Some(\"clash\"), cite: Designer(\"contest\"))",
            live: &[(3, "block"), (3, "break_through")],
            played: &[(3, "block"), (3, "break_through")],
            stand: Stand::Escalate,
            ..EMPTY
        },
        road: Road::Divergence,
        turn: Some(3),
        through: EITHER,
    },
    // From turn 3 balancing has 60 of 90 points and sets in at the end of turn 4. What Moscow can
    // do on turn 4 takes 5 points, which is not enough.
    Known {
        table: Table {
            name: "a road sets in",
            turns: 6,
            set_in: true,
            levers: &[
                ("embrace", Side::Baku, 3, "(track: \"balance\", by: 60)"),
                ("cool_off", Side::Moscow, 2, "(track: \"balance\", by: -5)"),
            ],
            live: &[(3, "embrace"), (4, "cool_off")],
            played: &[(3, "embrace")],
            ..EMPTY
        },
        road: Road::Balancing,
        turn: Some(3),
        through: BAKU,
    },
    // The rift is 100 deep, and all that both can mend on three turns is 12.
    Known {
        table: Table {
            name: "never open",
            start: "(\"rift\", 100)",
            levers: &[
                ("m_mend", Side::Moscow, 2, "(track: \"rift\", by: -2)"),
                ("b_mend", Side::Baku, 2, "(track: \"rift\", by: -2)"),
            ],
            live: &[
                (1, "m_mend"),
                (1, "b_mend"),
                (3, "m_mend"),
                (3, "b_mend"),
                (5, "m_mend"),
                (5, "b_mend"),
            ],
            played: &[(3, "m_mend")],
            ..EMPTY
        },
        road: Road::Divergence,
        turn: None,
        through: &[],
    },
    // Balancing stands at 28 against 30; on the last turn, and only then, Baku can add 5. Moscow
    // could have taken 5 on turn 2.
    Known {
        table: Table {
            name: "the last word",
            start: "(\"balance\", 28)",
            levers: &[
                ("last_word", Side::Baku, 2, "(track: \"balance\", by: 5)"),
                ("damp", Side::Moscow, 2, "(track: \"balance\", by: -5)"),
            ],
            live: &[(2, "damp"), (5, "last_word")],
            played: &[(5, "last_word")],
            ..EMPTY
        },
        road: Road::Balancing,
        turn: Some(5),
        through: BAKU,
    },
    // What Moscow lights on turn 2 goes off on turn 4, when the gauge moves; what Baku can douse
    // on turns 3 to 5 is 15 of 80 points. The turning point is the lighting.
    Known {
        table: Table {
            name: "a slow fuse",
            levers: &[
                ("fuse", Side::Moscow, 2, "(track: \"rift\", delay: 2, by: 80)"),
                ("douse", Side::Baku, 2, "(track: \"rift\", by: -5)"),
            ],
            live: &[(2, "fuse"), (3, "douse"), (4, "douse"), (5, "douse")],
            played: &[(2, "fuse"), (4, "douse")],
            ..EMPTY
        },
        road: Road::Divergence,
        turn: Some(2),
        through: MOSCOW,
    },
    // A third party answers Baku's flags on turn 3 with more than anybody can mend.
    Known {
        table: Table {
            name: "somebody else reacts",
            levers: &[
                ("flags", Side::Baku, 2, ""),
                ("smile", Side::Moscow, 2, "(track: \"rift\", by: -10)"),
            ],
            reactions: "(id: \"third_reacts\", party: \"third\", trigger: [Played(\"flags\")], \
                        appetite: 10, cooldown: 1, cite: Designer(\"road\"), \
                        effects: [(track: \"rift\", by: 75, cite: Designer(\"road\"))])",
            live: &[(3, "flags"), (4, "smile"), (5, "smile")],
            played: &[(3, "flags"), (5, "smile")],
            ..EMPTY
        },
        road: Road::Divergence,
        turn: Some(3),
        through: BAKU,
    },
];
