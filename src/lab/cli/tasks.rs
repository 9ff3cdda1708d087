//! The commands: each prints its answer and says with which exit code the program ends.

use std::path::Path;
use std::process::ExitCode;

use rules::data::Problem;
use text::Args;

use crate::data::{self, words};
use crate::output::Output;
use crate::{Failure, hindcast, problems, replay, table, validate};

/// What a command comes to.
pub(super) type Ended = Result<ExitCode, Failure>;

/// A game; with `--json` its panels go to the error stream, and the answer is how it stands.
pub(super) fn play(output: Output, options: &terminal::Options) -> Ended {
    let (file, game) = terminal::play(words(), options, output.json)?;
    if output.json {
        let played = replay::Replayed { file, game };
        output.print(&played.told(words(), true), Vec::new)?;
    }
    Ok(ExitCode::SUCCESS)
}

pub(super) fn validate(output: Output, files: &[std::path::PathBuf]) -> Ended {
    let findings = validate::validate(words(), files)?;
    output.print(&findings, || validate::show(words(), &findings))?;
    Ok(judged(findings.problems == 0))
}

pub(super) fn replay(output: Output, file: &Path, until: Option<u8>, ledger: bool) -> Ended {
    let name = file.display().to_string();
    let text = replay::read(file)?;
    let replayed = replay::replay(&name, &text, until).map_err(|found| wrong(output, &found))?;
    let told = replayed.told(words(), ledger && output.json);
    output.print(&told, || replayed.show(words(), ledger))?;
    Ok(ExitCode::SUCCESS)
}

/// The record of a file; the shipped one if none is named.
pub(super) fn hindcast(output: Output, file: Option<&Path>) -> Ended {
    let (name, text) = match file {
        Some(file) => (file.display().to_string(), data::read(file)?),
        None => {
            let shipped = data::history_files().first().copied().unwrap_or(("", ""));
            (format!("levels/history/{}", shipped.0), shipped.1.to_owned())
        }
    };
    let record = hindcast::Record::read(data::ruleset(), &name, &text);
    let record = record.map_err(|found| wrong(output, &found))?;
    let played = hindcast::play(&record).map_err(|found| wrong(output, &found))?;
    let told = hindcast::Told::new(&name, &record, &played);
    output.print(&told, || hindcast::show(words(), &record, &played))?;
    Ok(judged(played.verdict.holds()))
}

/// Prints the reviewer's table, writes it, or compares it with the file.
pub(super) fn table(output: Output, file: &Path, write: bool, check: bool) -> Ended {
    let gathered = table::Table::new(data::ruleset(), data::ruleset_text("constants.ron"));
    let markdown = table::markdown(words(), data::ruleset(), &gathered);
    let name = file.display().to_string();
    let args = Args::new().text("file", name.as_str());
    if write {
        std::fs::write(file, &markdown).map_err(|error| {
            let args = Args::new().text("file", name.as_str()).text("found", error.to_string());
            Failure::Usage(words().say("save-not-written", &args))
        })?;
        let answer = serde_json::json!({ "file": name, "written": true });
        output.print(&answer, || vec![words().say("lab-table-written", &args)])?;
    } else if check {
        let same = data::read(file)? == markdown;
        let key = if same { "lab-table-same" } else { "lab-table-differs" };
        let args = args.text("command", "cargo lab table --write");
        let answer = serde_json::json!({ "file": name, "same": same });
        output.print(&answer, || vec![words().say(key, &args)])?;
        return Ok(judged(same));
    } else {
        output.print(&gathered, || vec![markdown.trim_end().to_owned()])?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Problems of a file that nothing can be done with: told as JSON, or else in words.
pub(super) fn wrong(output: Output, found: &[Problem]) -> Failure {
    if !output.json {
        return Failure::Wrong(tell::problems::lines(words(), found));
    }
    let located: Vec<_> = found.iter().map(|problem| problems::locate(words(), problem)).collect();
    let printed = output.print(&serde_json::json!({ "problems": located }), Vec::new);
    printed.err().unwrap_or_else(|| Failure::Wrong(String::new()))
}

/// Exit code 0, or 1 if the thing that was checked is wrong.
pub(super) fn judged(fine: bool) -> ExitCode {
    if fine { ExitCode::SUCCESS } else { ExitCode::from(1) }
}
