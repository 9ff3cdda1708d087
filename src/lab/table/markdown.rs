//! The reviewer's table as Markdown.

use std::collections::BTreeSet;

use rules::Ruleset;
use text::{Args, Key, Words};

use super::cited::{Cited, Row, Table};

/// The whole file.
#[must_use]
pub fn markdown(words: &Words, rules: &Ruleset, table: &Table) -> String {
    let mut lines = vec![
        format!("# {}", words.name("lab-table-title")),
        String::new(),
        words.say("lab-table-generated", &Args::new().text("command", "`cargo lab table --write`")),
        String::new(),
        words.name("lab-table-reading"),
    ];
    let mut section = "";
    for row in &table.rows {
        let own = row.sentence.split('-').next().unwrap_or_default();
        if own != section {
            section = own;
            lines.extend(["".to_owned(), format!("## {}", heading(words, own)), String::new()]);
            lines.extend(columns(words));
        }
        lines.push(sentence(words, rules, row));
    }
    lines.extend(left_out(words, table));
    lines.join("\n") + "\n"
}

fn heading(words: &Words, section: &str) -> String {
    words.say("lab-table-section", &Args::new().text("section", section))
}

fn columns(words: &Words) -> [String; 2] {
    let names = [
        "lab-table-sentence",
        "lab-table-says",
        "lab-table-names",
        "lab-table-rules",
        "lab-table-standing",
        "lab-table-sources",
    ];
    let names = names.map(|key| words.name(key));
    [format!("| {} |", names.join(" | ")), "|---|---|---|---|---|---|".to_owned()]
}

fn sentence(words: &Words, rules: &Ruleset, row: &Row) -> String {
    let standings: Vec<_> =
        row.standings.iter().map(|standing| standing_name(words, standing.id())).collect();
    let cells = [
        row.sentence.clone(),
        words.name(Key::sentence(&row.sentence)),
        list(row.names.iter().map(|name| format!("`{name}`"))),
        row.rules.iter().map(|found| rule(words, found)).collect::<Vec<_>>().join("<br>"),
        standings.join(", "),
        list(row.sources.iter().map(|id| source(words, rules, id))),
    ];
    format!("| {} |", cells.map(|cell| cell.replace('|', "\\|")).join(" | "))
}

fn standing_name(words: &Words, id: &str) -> String {
    words.name(match id {
        "supported" => "lab-table-supported",
        "contested" => "lab-table-contested",
        "designer" => "lab-table-designer",
        _ => "lab-table-outside",
    })
}

/// A rule with the tracks that it moves, such as: lever `joint_front`: `iran`, `zangezur.build`.
fn rule(words: &Words, rule: &Cited) -> String {
    let Cited { kind, id, cites, tracks } = rule;
    let mut cell = format!("{kind} `{id}`");
    if !cites {
        cell = words.say("lab-table-named", &Args::new().text("rule", cell));
    }
    let tracks = list(tracks.iter().map(|track| format!("`{track}`")));
    if tracks.is_empty() { cell } else { format!("{cell}: {tracks}") }
}

/// A source by its id: author and year.
fn source(words: &Words, rules: &Ruleset, id: &str) -> String {
    let found = rules.sources().iter().find(|source| source.id == id);
    found.map_or_else(String::new, |source| {
        let args = Args::new().text("author", source.author.as_str());
        words.say("lab-ledger-source", &args.text("year", source.year.to_string()))
    })
}

fn left_out(words: &Words, table: &Table) -> Vec<String> {
    let mut lines = vec![String::new(), format!("## {}", words.name("lab-table-left-out"))];
    let reasons: BTreeSet<&str> = table.left_out.iter().map(|(_, why)| why.as_str()).collect();
    for why in reasons {
        lines.extend([
            String::new(),
            format!("{}.", words.name(Key::new("leftout", why))),
            String::new(),
        ]);
        for (id, _) in table.left_out.iter().filter(|(_, own)| own == why) {
            lines.push(format!("- {id}: {}", words.name(Key::sentence(id))));
        }
    }
    lines
}

fn list(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(", ")
}
