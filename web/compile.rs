//! Has cargo build the game for the browser.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use text::{Args, Words};

use crate::problem::Problem;

/// The target of the browser.
const TARGET: &str = "wasm32-unknown-unknown";

/// The profile that makes the module small; the one for developers has a longer name.
const PROFILE: &str = "web";

/// The program of package `game`.
const PROGRAM: &str = "three-roads";

/// Builds the game and gives the module that came out. `quick` takes the profile for developers,
/// whose module is several times as large.
///
/// # Errors
/// The target is missing and cannot be added, or the game does not compile.
pub(crate) fn game(words: &Words, root: &Path, quick: bool) -> Result<PathBuf, Problem> {
    add_target(words, root)?;
    let profile = if quick { format!("{PROFILE}-dev") } else { PROFILE.to_owned() };
    println!("{}", words.say("web-compiling", &Args::new().text("profile", profile.as_str())));
    let mut build = Command::new(cargo())
        .args(["build", "--locked", "--package", "game", "--bin", PROGRAM])
        .args(["--target", TARGET, "--profile", profile.as_str()])
        .arg("--message-format=json-render-diagnostics")
        .current_dir(root)
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|why| Problem::file(Path::new(&cargo()), &why))?;
    let lines = build.stdout.take().map(|out| BufReader::new(out).lines());
    let module = lines.into_iter().flatten().map_while(Result::ok).filter_map(|line| module(&line));
    let module = module.last();
    let built = build.wait().is_ok_and(|status| status.success());
    module.filter(|_| built).ok_or(Problem::Compile)
}

fn cargo() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// The module of the game, if this line of cargo's is about it.
fn module(line: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(line).ok()?;
    if message["reason"] != "compiler-artifact" || message["target"]["name"] != PROGRAM {
        return None;
    }
    let files = message["filenames"].as_array()?.iter().filter_map(Value::as_str);
    files.map(PathBuf::from).find(|file| file.extension().is_some_and(|end| end == "wasm"))
}

/// Adds the target if the compiler does not have it.
fn add_target(words: &Words, root: &Path) -> Result<(), Problem> {
    let failed = |why: String| Problem::Target { target: TARGET.to_owned(), why };
    let sysroot = Command::new("rustc")
        .args(["--print", "sysroot"])
        .current_dir(root)
        .output()
        .map_err(|why| failed(why.to_string()))?;
    let sysroot = String::from_utf8_lossy(&sysroot.stdout).trim().to_owned();
    if Path::new(&sysroot).join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(());
    }
    println!("{}", words.say("web-target-adding", &Args::new().text("target", TARGET)));
    let added = Command::new("rustup")
        .args(["target", "add", TARGET])
        .current_dir(root)
        .status()
        .map_err(|why| failed(why.to_string()))?;
    if added.success() { Ok(()) } else { Err(failed(format!("rustup: {added}"))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_is_found_among_what_cargo_says() {
        let of = |name: &str, files: &str| {
            format!(
                r#"{{"reason":"compiler-artifact","target":{{"name":"{name}"}},"filenames":{files}}}"#
            )
        };
        let found = module(&of(PROGRAM, r#"["/t/three-roads.js","/t/three-roads.wasm"]"#));
        assert_eq!(found, Some(PathBuf::from("/t/three-roads.wasm")));
        assert_eq!(module(&of("rules", r#"["/t/rules.wasm"]"#)), None);
        assert_eq!(module(&of(PROGRAM, r#"["/t/libgame.rlib"]"#)), None);
        assert_eq!(module("warning: not JSON"), None);
    }
}
