//! The program itself: exit codes, streams, help.

use std::path::Path;
use std::process::{Command, Output};

use crate::place;

fn lab(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lab"));
    command.args(arguments).current_dir(place::root());
    command.output().expect("the program runs")
}

/// Exit code, standard output and the error stream of a run.
fn told(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = lab(arguments);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn code(arguments: &[&str]) -> Option<i32> {
    lab(arguments).status.code()
}

fn shown(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

#[test]
fn what_is_fine_ends_with_0() {
    let save =
        place::file("command/fine.ron", &place::save(&place::game("primer", ["random"; 2], 3, 9)));
    for arguments in [
        &["--help"][..],
        &["simulate", "--help"],
        &["--version"],
        &["simulate", "primer", "--games", "10"],
        &["simulate", "primer", "--games", "10", "--moscow", "hawk", "--baku", "dove", "--json"],
        &["simulate", "primer", "--games", "9", "--shard", "2/3"],
        &["ladder", "primer", "--players", "random,dove", "--games", "3"],
        // Three games decide nothing.
        &["balance", "primer", "--player", "random", "--only", "seats", "--games", "3"],
        &["sensitivity", "primer", "--player", "random", "--only", "stances", "--games", "3"],
        &["report", "balance", "--level", "primer", "--player", "random", "--games", "3"],
        &["validate"],
        &["validate", "levels", "assets/ruleset", "--json"],
        &["replay", shown(&save)],
        &["replay", shown(&save), "--until", "2", "--ledger", "--json"],
        &["hindcast"],
        &["hindcast", "levels/history/2023-2025.ron", "--json"],
        &["table"],
        &["table", "--check"],
    ] {
        assert_eq!(told(arguments).0, Some(0), "{arguments:?}: {:?}", told(arguments));
    }
}

#[test]
fn what_is_wrong_ends_with_1() {
    let broken = place::file("command/broken.ron", "(id: ");
    let short = place::file("command/short.md", "# Another table\n");
    for arguments in [
        &["validate", shown(&broken)][..],
        &["validate", shown(&broken), "--json"],
        &["replay", shown(&broken)],
        &["hindcast", shown(&broken)],
        &["simulate", shown(&broken)],
        &["merge", shown(&broken)],
        // Random players do not play as the table wants it.
        &["balance", "--player", "random", "--only", "odds", "--games", "300"],
        &["table", "--check", "--file", shown(&short)],
    ] {
        assert_eq!(code(arguments), Some(1), "{arguments:?}");
    }
}

#[test]
fn wrong_usage_ends_with_2() {
    for arguments in [
        &[][..],
        &["simulate"],
        &["simulate", "primer", "--games", "0"],
        &["simulate", "primer", "--games", "many"],
        &["simulate", "primer", "--moscow", "sparrow"],
        &["simulate", "prime"],
        &["simulate", "primer", "--shard", "3/2"],
        &["simulate", "primer", "--shard", "half"],
        &["simulate", "primer", "--shard", "0/3"],
        &["simulate", "primer", "--games", "18446744073709551615"],
        &["balance", "primer", "--games", "18446744073709551615", "--shard", "1/9"],
        &["exploit", "primer", "--player", "sparrow"],
        &["exploit", "primer", "--player", "hawk", "--budget", "1"],
        &["exploit", "primer", "--player", "hawk", "--budget", "4294967295"],
        &["exploit", "primer", "--player", "hawk", "--only", "sparrow"],
        &["headlines", "primer", "--player", "hawk", "--games", "0"],
        &["headlines", "primer", "--player", "sparrow"],
        &["pivot", "no/such/file.ron"],
        &["pivot", "no/such/file.ron", "--games", "0"],
        &["pivot", "no/such/file.ron", "--player", "sparrow"],
        &["ladder", "--players", "random"],
        &["ladder", "--players", "random,random"],
        &["balance", "primer", "--only", "lever"],
        &["balance", "primer", "--player", "sparrow"],
        &["sensitivity", "primer", "--only", "everything"],
        &["report", "levers"],
        &["report", "balance", "no/such/file.json"],
        &["report", "balance", "levels/primer.ron", "--games", "9"],
        &["merge"],
        &["merge", "no/such/file.json"],
        &["play", "primer", "--as", "yerevan"],
        &["validate", "no/such/file.ron"],
        &["replay", "no/such/file.ron"],
        &["hindcast", "no/such/file.ron"],
        &["table", "--write", "--check"],
        &["--language", "xx", "table"],
    ] {
        assert_eq!(code(arguments), Some(2), "{arguments:?}");
    }
}

#[test]
fn complaints_name_what_was_meant() {
    let complaint = |arguments: &[&str]| told(arguments).2;
    assert_eq!(
        complaint(&["simulat"]),
        "There is no command “simulat”. Did you mean “simulate”?\n"
    );
    let players: Vec<_> = ai::names().collect();
    assert_eq!(
        complaint(&["simulate", "primer", "--baku", "hawks"]),
        format!(
            "There is no player “hawks”. The players: {}. Did you mean “hawk”?\n",
            players.join(", ")
        )
    );
    assert_eq!(
        complaint(&["simulate", "prime"]),
        "There is no level “prime”. The levels: after-the-war, blocked-roads, primer. \
         Did you mean “primer”?\n"
    );
}

#[test]
fn json_is_one_object_and_nothing_else() {
    let broken = place::file("command/json.ron", "(id: ");
    for arguments in [
        &["replay", "--json", shown(&broken)][..],
        &["hindcast", "--json", shown(&broken)],
        &["validate", "--json", shown(&broken)],
        &["table", "--json", "--check"],
        &["simulate", "primer", "--games", "5", "--json"],
        &["validate", "--json"],
        &["hindcast", "--json"],
        &["table", "--json"],
        &["simulate", "--json", shown(&broken)],
        &["simulate", "--json", "prime"],
        &["replay", "--json", "no/such/file.ron"],
        &["play", "--json", "primer", "--as", "yerevan"],
        &["simulate", "--json", "primer", "--games", "many"],
        &["simulat", "--json"],
    ] {
        let (_, out, errors) = told(arguments);
        let value: serde_json::Value = serde_json::from_str(&out).expect("JSON");
        assert!(value.is_object(), "{arguments:?}");
        assert_eq!(errors, "", "{arguments:?}");
    }
}

#[test]
fn merged_shards_print_what_the_whole_prints() {
    let ladder = ["ladder", "primer", "--players", "random,hawk", "--games", "7", "--seed", "4"];
    let balance = ["balance", "primer", "--player", "hawk", "--only", "seats,barring", "--games"];
    let headlines = ["headlines", "primer", "--player", "dove", "--games", "7"];
    for (name, arguments) in [
        ("ladder", &ladder[..]),
        ("balance", &[&balance[..], &["9"]].concat()),
        ("headlines", &headlines),
    ] {
        let shards = ["3/3", "1/3", "2/3"].map(|shard| {
            let (code, sheet, _) = told(&[arguments, &["--shard", shard]].concat());
            assert_eq!(code, Some(0));
            place::file(&format!("command/{name}-{}.json", &shard[..1]), &sheet)
        });
        for json in [&[][..], &["--json"]] {
            let whole = told(&[arguments, json].concat());
            let files = shards.each_ref().map(|file| shown(file));
            assert_eq!(told(&[&["merge"], &files[..], json].concat()), whole);
        }
    }
}

#[test]
fn shards_of_a_turning_point_print_what_the_whole_prints() {
    let save =
        place::file("command/pivot.ron", &place::save(&place::game("primer", ["hawk"; 2], 3, 9)));
    let pivot = ["pivot", shown(&save), "--player", "dove", "--games", "4"];
    let shards = ["2/3", "1/3", "3/3"].map(|shard| {
        let (code, sheet, _) = told(&[&pivot[..], &["--shard", shard]].concat());
        assert_eq!(code, Some(0));
        place::file(&format!("command/pivot-{}.json", &shard[..1]), &sheet)
    });
    let files = shards.each_ref().map(|file| shown(file));
    for json in [&[][..], &["--json"]] {
        let whole = told(&[&pivot[..], json].concat());
        assert_eq!(whole.0, Some(0));
        assert_eq!(told(&[&["merge"], &files[..], json].concat()), whole);
    }
    let missing = told(&["merge", files[0], files[1]]);
    assert_eq!(missing, (Some(1), String::new(), "Shard 3/3 is missing.\n".to_owned()));
    let (_, ladder, _) =
        told(&["ladder", "primer", "--games", "1", "--players", "hawk,dove", "--shard", "1/3"]);
    let ladder = place::file("command/pivot-ladder.json", &ladder);
    let other = told(&["merge", files[0], shown(&ladder)]).2;
    assert!(other.ends_with("are of different commands.\n"), "{other}");
}

#[test]
fn a_game_left_at_once_is_told_as_json() {
    let save = place::file("command/left.ron", "");
    let arguments = ["play", "primer", "--as", "baku", "--json", "--save", shown(&save)];
    let (code, out, errors) = told(&arguments);
    let value: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((code, &value["level"]), (Some(0), &"primer".into()));
    assert!(value["standing"]["road"].is_null() && errors.contains("Three Roads"), "{errors}");
}

#[test]
fn no_command_asks_for_words_that_are_not_there() {
    for arguments in [
        &["--help"][..],
        &["simulate", "after-the-war", "--games", "20"],
        &["ladder", "--help"],
        &["ladder", "primer", "--players", "random,dove", "--games", "3"],
        &["balance", "--player", "random", "--games", "5"],
        &["sensitivity", "--player", "random", "--games", "2"],
        &["validate"],
        &["hindcast"],
        &["table"],
    ] {
        let (_, out, _) = told(arguments);
        assert!(!out.contains('⟦'), "{arguments:?}: {out}");
    }
}

#[test]
fn everything_can_be_said_in_another_language() {
    for arguments in [&["--help"][..], &["validate"], &["simulate", "primer", "--games", "5"]] {
        let (_, out, _) = told(&[&["--language", "en-XA"], arguments].concat());
        assert!(out.contains('‹'), "{arguments:?}: {out}");
    }
}
