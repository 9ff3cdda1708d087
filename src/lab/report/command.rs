//! The commands that print the answers of a page again.

use super::answer::{Balance, Exploit, Headlines, Ladder, Origin, Sensitivity, Simulation};
use super::input::Answers;
use crate::{balance, exploit, sensitivity};

/// The commands in the order in which the page is made from their answers, and last the one that
/// makes it.
pub(super) fn all(answers: &Answers) -> Vec<String> {
    let mut made = Made::default();
    answers.balance.iter().for_each(|found| made.add("balance", of_balance(found)));
    answers.simulations.iter().for_each(|found| made.add("simulate", of_simulation(found)));
    answers.ladders.iter().for_each(|found| made.add("ladder", of_ladder(found)));
    answers.exploits.iter().for_each(|found| made.add("exploit", of_exploit(found)));
    answers.sensitivity.iter().for_each(|found| made.add("sensitivity", of_sensitivity(found)));
    answers.headlines.iter().for_each(|found| made.add("headlines", of_headlines(found)));
    let page = format!("cargo lab report balance {} --out report.html", made.files.join(" "));
    made.commands.push(page);
    made.commands
}

#[derive(Default)]
struct Made {
    commands: Vec<String>,
    files: Vec<String>,
}

impl Made {
    fn add(&mut self, command: &str, options: String) {
        let before = self.files.iter().filter(|file| file.starts_with(command)).count();
        let file = match before {
            0 => format!("{command}.json"),
            _ => format!("{command}-{}.json", before + 1),
        };
        self.commands.push(format!("cargo lab {command} {options} --json > {file}"));
        self.files.push(file);
    }
}

/// The level and options; then games and seed, which all commands have.
fn with(origin: &Origin, options: &[(&str, &str)]) -> String {
    let mut words = vec![quoted(&origin.level)];
    for (option, value) in options.iter().filter(|(_, value)| !value.is_empty()) {
        words.push(format!("--{option} {}", quoted(value)));
    }
    words.push(format!("--games {} --seed {}", origin.games, origin.seed));
    words.join(" ")
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.,/".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

fn of_balance(found: &Balance) -> String {
    let rows: Vec<_> = found.rows.iter().map(|row| row.id.as_str()).collect();
    let only = if rows == balance::ROWS { String::new() } else { rows.join(",") };
    with(&found.origin, &[("player", &found.player), ("only", &only)])
}

fn of_simulation(found: &Simulation) -> String {
    with(&found.origin, &[("moscow", &found.moscow), ("baku", &found.baku)])
}

/// The meetings are in the order in which the players were named, all of the first one first.
fn of_ladder(found: &Ladder) -> String {
    let mut players: Vec<&str> = Vec::new();
    for meeting in &found.meetings {
        for player in [&meeting.player, &meeting.against] {
            if !players.contains(&player.as_str()) {
                players.push(player);
            }
        }
    }
    with(&found.origin, &[("players", &players.join(","))])
}

fn of_exploit(found: &Exploit) -> String {
    let mut there: Vec<&str> = Vec::new();
    for response in found.seats.iter().flat_map(|seat| &seat.responses) {
        if !there.contains(&response.responder.as_str()) {
            there.push(&response.responder);
        }
    }
    let all = exploit::responders(&found.player, &[]).into_iter().map(|responder| responder.name);
    let only = if all.eq(there.iter().copied()) { String::new() } else { there.join(",") };
    let budget = found.budget.to_string();
    with(&found.origin, &[("player", &found.player), ("budget", &budget), ("only", &only)])
}

fn of_sensitivity(found: &Sensitivity) -> String {
    let there = |group: &&str| found.effects.iter().any(|effect| effect.group == *group);
    let groups: Vec<_> = sensitivity::GROUPS.into_iter().filter(there).collect();
    let all = groups.len() == sensitivity::GROUPS.len();
    let only = if all { String::new() } else { groups.join(",") };
    with(&found.origin, &[("player", &found.player), ("only", &only)])
}

fn of_headlines(found: &Headlines) -> String {
    with(&found.origin, &[("player", &found.player)])
}
