//! The command line.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use text::{Args, Words};

use crate::compile;
use crate::folder::{save, write};
use crate::glue::{Glue, GlueKind};
use crate::pack::Squeeze;
use crate::problem::Problem;
use crate::serve::serve;
use crate::single::single;
use crate::site::Site;
use crate::sizes;

/// The port, if none is asked for.
const PORT: &str = "8137";

/// Runs the program.
pub fn run(line: impl IntoIterator<Item = OsString>) -> ExitCode {
    let words = Words::english();
    let found = match command(&words).try_get_matches_from(line) {
        Ok(found) => found,
        Err(error) => {
            // To whichever of the two streams it belongs; if that is closed, there is nobody.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let done = match found.subcommand() {
        Some(("build", found)) => build(&words, found).map(drop),
        Some(("serve", found)) => {
            let built = if found.get_flag("built") { Ok(out(found)) } else { build(&words, found) };
            let port = found.get_one("port").copied().unwrap_or_default();
            built.and_then(|folder| serve(&words, &folder, port))
        }
        Some(("single", found)) => one_file(&words, found),
        _ => Ok(()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{}", problem.say(&words));
            ExitCode::FAILURE
        }
    }
}

fn command(words: &Words) -> Command {
    let task = |name: &'static str, key: &str, out: &'static str| {
        let folder = Arg::new("out").long("out").value_name(out);
        let folder = folder.value_parser(value_parser!(PathBuf)).help(words.name("web-usage-out"));
        let module = Arg::new("module").long("module").value_name("FILE");
        let module = module.value_parser(value_parser!(PathBuf));
        let module = module.help(words.name("web-usage-module"));
        let quick = flag(words, "quick", "web-usage-quick");
        Command::new(name).about(words.name(key)).arg(folder).arg(module).arg(quick)
    };
    let port = Arg::new("port").long("port").value_name("N").default_value(PORT);
    let port = port.value_parser(value_parser!(u16)).help(words.name("web-usage-port"));
    Command::new("web")
        .bin_name("cargo web")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.name("web-about"))
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(task("build", "web-usage-build", "DIR"))
        .subcommand(task("serve", "web-usage-serve", "DIR").arg(port).arg(flag(
            words,
            "built",
            "web-usage-built",
        )))
        .subcommand(task("single", "web-usage-single", "FILE"))
}

fn flag(words: &Words, name: &'static str, key: &str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(words.name(key))
}

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// Where cargo builds.
fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

fn out(found: &ArgMatches) -> PathBuf {
    found.get_one("out").cloned().unwrap_or_else(|| target().join("page"))
}

/// How hard to squeeze.
fn squeeze(found: &ArgMatches) -> Squeeze {
    if found.get_flag("quick") { Squeeze::Quick } else { Squeeze::Hard }
}

/// The glue of the game: of a module that is named, or of one that is compiled.
fn glue(words: &Words, found: &ArgMatches, kind: GlueKind) -> Result<Glue, Problem> {
    let module = match found.get_one::<PathBuf>("module") {
        Some(module) => module.clone(),
        None => compile::game(words, &root(), found.get_flag("quick"))?,
    };
    println!("{}", words.name("web-gluing"));
    Glue::make(&module, kind)
}

fn build(words: &Words, found: &ArgMatches) -> Result<PathBuf, Problem> {
    let site = Site::new(words, glue(words, found, GlueKind::Module)?);
    let folder = out(found);
    let files = write(words, &site, &folder, squeeze(found))?;
    print!("\n{}\n", sizes::table(words, &files));
    let written = Args::new().text("file", folder.display().to_string());
    if found.get_flag("quick") {
        println!("{}", words.say("web-quick", &written));
        return Ok(folder);
    }
    sizes::check(&files)?;
    let args = written.text("size", sizes::megabytes(sizes::first_visit(&files).brotli));
    println!("{}", words.say("web-built", &args.text("budget", sizes::megabytes(sizes::BUDGET))));
    Ok(folder)
}

fn one_file(words: &Words, found: &ArgMatches) -> Result<(), Problem> {
    let file = found.get_one("out").cloned().unwrap_or_else(|| target().join("three-roads.html"));
    let glue = glue(words, found, GlueKind::Inline)?;
    let page = single(words, &glue, squeeze(found)).map_err(|why| Problem::file(&file, &why))?;
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|why| Problem::file(folder, &why))?;
    }
    save(&file, page.as_bytes())?;
    let size = sizes::megabytes(page.len() as u64);
    let args = Args::new().text("file", file.display().to_string()).text("size", size);
    println!("{}", words.say("web-single-built", &args));
    Ok(())
}
