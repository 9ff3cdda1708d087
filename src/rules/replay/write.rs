//! Writes a game as a save.

use std::fmt::Write;

use super::ENGINE;
use crate::game::Game;
use crate::ids::{LeverId, Seat};
use crate::order::{Action, Answer, Stand, Term};
use crate::ruleset::Ruleset;

pub(super) fn write(game: &Game, heading: &str, level_text: Option<&str>) -> String {
    let level = game.level();
    let rules = level.ruleset();
    let mut out = String::new();
    for line in heading.lines() {
        out.push_str(&format!("// {line}\n"));
    }
    let desks = rules.all_parties().filter(|party| game.board().desks().has(Seat::Desk(*party)));
    let desks: Vec<_> = desks.map(|party| rules.party_name(party)).collect();
    // Writing to a String cannot fail.
    let _ = write!(
        out,
        "(\n    engine: {ENGINE},\n    ruleset: \"{}\",\n    level: {:?},\n    level_hash: \"{}\",\n    \
         level_text: {},\n    seed: {},\n    desks: {desks:?},\n    actions: [\n",
        rules.hash(),
        level.id(),
        level.hash(),
        level_text.map_or("None".to_owned(), |text| format!("Some({text:?})")),
        game.seed(),
    );
    for (seat, action) in game.log() {
        let seat = match seat {
            Seat::Side(side) => side.id(),
            Seat::Desk(party) => rules.party_name(*party),
        };
        let _ = writeln!(out, "        (seat: {seat:?}, act: {}),", show(rules, action));
    }
    out.push_str("    ],\n    hashes: [\n");
    for (turn, hash) in game.hashes() {
        let _ = writeln!(out, "        ({turn}, \"{hash}\"),");
    }
    out.push_str("    ],\n)\n");
    out
}

fn show(rules: &Ruleset, action: &Action) -> String {
    let lever = |lever: LeverId| rules.lever_name(lever).to_owned();
    let some =
        |name: Option<String>| name.map_or("None".to_owned(), |name| format!("Some({name:?})"));
    let term = |term: Term| format!("({:?}, {})", lever(term.lever), term.will);
    match action {
        Action::Agenda(agenda) => format!("Agenda({:?})", rules.agenda_name(*agenda)),
        Action::Offer(None) => "NoOffer".to_owned(),
        Action::Offer(Some(offer)) => {
            format!("Offer({}, {})", term(offer.mine), term(offer.yours))
        }
        Action::Answer(Answer::Accept) => "Answer(accept)".to_owned(),
        Action::Answer(Answer::Refuse) => "Answer(refuse)".to_owned(),
        Action::Answer(Answer::Silence) => "Answer(silence)".to_owned(),
        Action::Choice(option) => format!("Choice({option})"),
        Action::Orders(sealed) => {
            let orders = sealed.orders.plays().iter().map(|&play| {
                let target = rules.target_name(play).map(str::to_owned);
                format!("({:?}, {})", lever(rules.play(play).lever), some(target))
            });
            let orders: Vec<_> = orders.collect();
            format!(
                "Orders((orders: [{}], predict: {}, keep: {}))",
                orders.join(", "),
                some(sealed.prediction.map(lever)),
                some(sealed.keep.map(lever)),
            )
        }
        Action::Stand(Stand::Hold) => "Stand(hold)".to_owned(),
        Action::Stand(Stand::Escalate) => "Stand(escalate)".to_owned(),
        Action::Stand(Stand::BackDown) => "Stand(back_down)".to_owned(),
        Action::Desk(act) => {
            let reaction = |id| rules.reaction_name(id).to_owned();
            let pledge = act.pledge.map_or("None".to_owned(), |pledge| {
                format!("Some(({:?}, {}))", reaction(pledge.act), pledge.will)
            });
            format!("Desk((act: {}, pledge: {pledge}))", some(act.act.map(reaction)))
        }
    }
}
