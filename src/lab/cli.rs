//! The command line: reads the arguments, hands them to a command, prints what it gives.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use rules::Side;
use rules::data::nearest;
use text::{Args, Words};

use crate::data::{self, words};
use crate::output::{Output, fail};
use crate::pivot::Asked;
use crate::study::{Ask, find_player};
use crate::{Failure, table};

mod look;
mod publish;
mod studies;
mod tasks;

use studies::Run;

#[derive(Parser, Debug)]
#[command(name = "lab", version, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    task: Task,
    #[arg(long, global = true)]
    json: bool,
    #[arg(long, global = true)]
    plain: bool,
    #[arg(long, global = true, default_value = "en")]
    language: String,
}

#[derive(Subcommand, Debug)]
enum Task {
    Play {
        #[arg(required_unless_present = "resume")]
        level: Option<String>,
        #[arg(long = "as", required_unless_present = "resume")]
        side: Option<String>,
        #[arg(long, default_value = "normal")]
        against: String,
        #[arg(long)]
        seed: Option<u64>,
        #[arg(long)]
        resume: Option<PathBuf>,
        #[arg(long, default_value = "three-roads.save.ron")]
        save: PathBuf,
    },
    Simulate {
        level: String,
        #[arg(long, default_value = "random")]
        moscow: String,
        #[arg(long, default_value = "random")]
        baku: String,
        #[command(flatten)]
        run: Run,
    },
    Ladder {
        #[arg(default_value = studies::LEVEL)]
        level: String,
        #[arg(long, value_delimiter = ',')]
        players: Vec<String>,
        #[command(flatten)]
        run: Run,
    },
    Balance {
        #[arg(default_value = studies::LEVEL)]
        level: String,
        #[arg(long, default_value = "strong")]
        player: String,
        #[arg(long, value_delimiter = ',')]
        only: Vec<String>,
        #[command(flatten)]
        run: Run,
    },
    Sensitivity {
        #[arg(default_value = studies::LEVEL)]
        level: String,
        #[arg(long, default_value = "strong")]
        player: String,
        #[arg(long, value_delimiter = ',')]
        only: Vec<String>,
        #[command(flatten)]
        run: Run,
    },
    Exploit {
        #[arg(default_value = studies::LEVEL)]
        level: String,
        #[arg(long, default_value = "strong")]
        player: String,
        #[arg(long, default_value_t = 10)]
        budget: u32,
        #[arg(long, value_delimiter = ',')]
        only: Vec<String>,
        #[command(flatten)]
        run: Run,
    },
    Merge {
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    Pivot {
        file: PathBuf,
        #[arg(long, default_value = "normal")]
        player: String,
        #[arg(long, default_value_t = ai::pivot::Plan::default().games)]
        games: u32,
        #[arg(long, default_value_t = ai::pivot::Plan::default().seed)]
        seed: u64,
        #[arg(long)]
        threads: Option<usize>,
        #[arg(long)]
        shard: Option<String>,
    },
    Headlines {
        #[arg(default_value = studies::LEVEL)]
        level: String,
        #[arg(long, default_value = "careful")]
        player: String,
        #[command(flatten)]
        run: Run,
    },
    Report {
        #[arg(value_parser = ["balance"])]
        subject: String,
        files: Vec<PathBuf>,
        #[arg(long)]
        out: Option<PathBuf>,
        #[arg(long)]
        level: Option<String>,
        #[arg(long)]
        player: Option<String>,
        #[arg(long)]
        games: Option<u64>,
        #[arg(long)]
        seed: Option<u64>,
        #[arg(long)]
        threads: Option<usize>,
    },
    Validate {
        files: Vec<PathBuf>,
    },
    Replay {
        file: PathBuf,
        #[arg(long)]
        until: Option<u8>,
        #[arg(long)]
        ledger: bool,
    },
    Hindcast {
        file: Option<PathBuf>,
    },
    Table {
        #[arg(long, conflicts_with = "check")]
        write: bool,
        #[arg(long)]
        check: bool,
        #[arg(long, default_value = table::FILE)]
        file: PathBuf,
    },
}

/// The words of help: a command and, unless it is about the command itself, its argument.
const HELP: &[(&str, &str, &str)] = &[
    ("play", "", "lab-play"),
    ("play", "level", "lab-arg-level"),
    ("play", "side", "lab-arg-as"),
    ("play", "against", "lab-arg-against"),
    ("play", "seed", "lab-arg-seed"),
    ("play", "resume", "lab-arg-resume"),
    ("play", "save", "lab-arg-save"),
    ("simulate", "", "lab-simulate"),
    ("simulate", "level", "lab-arg-level"),
    ("simulate", "moscow", "lab-arg-moscow"),
    ("simulate", "baku", "lab-arg-baku"),
    ("ladder", "", "lab-ladder"),
    ("ladder", "level", "lab-arg-level"),
    ("ladder", "players", "lab-arg-players"),
    ("balance", "", "lab-balance"),
    ("balance", "level", "lab-arg-level"),
    ("balance", "player", "lab-arg-player"),
    ("balance", "only", "lab-arg-rows"),
    ("sensitivity", "", "lab-sensitivity"),
    ("sensitivity", "level", "lab-arg-level"),
    ("sensitivity", "player", "lab-arg-player"),
    ("sensitivity", "only", "lab-arg-groups"),
    ("exploit", "", "lab-exploit"),
    ("exploit", "level", "lab-arg-level"),
    ("exploit", "player", "lab-arg-frozen"),
    ("exploit", "budget", "lab-arg-budget"),
    ("exploit", "only", "lab-arg-responders"),
    ("merge", "", "lab-merge"),
    ("merge", "files", "lab-arg-sheets"),
    ("pivot", "", "lab-pivot"),
    ("pivot", "file", "lab-arg-replay"),
    ("pivot", "player", "lab-arg-continuing"),
    ("pivot", "games", "lab-arg-continuations"),
    ("pivot", "seed", "lab-arg-seed"),
    ("pivot", "threads", "lab-arg-threads"),
    ("pivot", "shard", "lab-arg-shard"),
    ("headlines", "", "lab-headlines"),
    ("headlines", "level", "lab-arg-level"),
    ("headlines", "player", "lab-arg-player"),
    ("report", "", "lab-report"),
    ("report", "subject", "lab-arg-subject"),
    ("report", "files", "lab-arg-answers"),
    ("report", "out", "lab-arg-out"),
    ("report", "level", "lab-arg-level"),
    ("report", "player", "lab-arg-player"),
    ("report", "games", "lab-arg-games"),
    ("report", "seed", "lab-arg-seed"),
    ("report", "threads", "lab-arg-threads"),
    ("validate", "", "lab-validate"),
    ("validate", "files", "lab-arg-files"),
    ("replay", "", "lab-replay"),
    ("replay", "file", "lab-arg-replay"),
    ("replay", "until", "lab-arg-until"),
    ("replay", "ledger", "lab-arg-ledger"),
    ("hindcast", "", "lab-hindcast"),
    ("hindcast", "file", "lab-arg-record"),
    ("table", "", "lab-table"),
    ("table", "write", "lab-arg-write"),
    ("table", "check", "lab-arg-check"),
    ("table", "file", "lab-arg-file"),
];

/// The commands that play many games, and so have the options of [`Run`].
const STUDIES: [&str; 6] = ["simulate", "ladder", "balance", "sensitivity", "exploit", "headlines"];

/// Runs the program with these arguments, the first of which is its name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    // Asked for before the arguments are read, so that what is wrong with them is JSON too.
    let output = Output { json: arguments.iter().any(|word| word == "--json") };
    if let Err(failure) = data::speak(&language(&arguments)) {
        return fail(output, &failure);
    }
    let parsed = described(words())
        .try_get_matches_from(arguments)
        .and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => return refuse(output, &error),
    };
    if cli.plain {
        anstream::ColorChoice::Never.write_global();
    }
    let output = Output { json: cli.json };
    match carry_out(output, &cli) {
        Ok(code) => code,
        Err(failure) => fail(output, &failure),
    }
}

/// Help and version are no failures; everything else that clap says is wrong usage.
fn refuse(output: Output, error: &clap::Error) -> ExitCode {
    if let (ErrorKind::InvalidSubcommand, Some(ContextValue::String(found))) =
        (error.kind(), error.get(ContextKind::InvalidSubcommand))
    {
        return fail(output, &unknown_task(found));
    }
    let fine = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if output.json && !fine {
        return fail(output, &Failure::Usage(error.render().to_string()));
    }
    // Nothing can be done about a closed stream.
    let _ = error.print();
    if fine { ExitCode::SUCCESS } else { ExitCode::from(2) }
}

fn unknown_task(found: &str) -> Failure {
    let command = Cli::command();
    let near = nearest(found, command.get_subcommands().map(clap::Command::get_name));
    let args = Args::new().text("found", found);
    Failure::Usage(match near {
        None => words().say("lab-usage-unknown-command", &args),
        Some(near) => words().say("lab-usage-unknown-command-nearest", &args.text("nearest", near)),
    })
}

/// The language, which the help needs before the arguments are read.
fn language(arguments: &[OsString]) -> String {
    let mut words = arguments.iter().map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        if let Some(language) = word.strip_prefix("--language=") {
            return language.to_owned();
        }
        if word == "--language" {
            return words.next().map_or_else(|| "en".to_owned(), |word| word.into_owned());
        }
    }
    "en".to_owned()
}

/// The commands with their help in words.
fn described(words: &Words) -> clap::Command {
    let global =
        [("json", "lab-arg-json"), ("plain", "lab-arg-plain"), ("language", "lab-arg-language")];
    let mut command = Cli::command().about(words.name("lab-about"));
    command = command.after_help(words.name("lab-exit-codes"));
    for (name, key) in global {
        command = command.mut_arg(name, |argument| argument.help(words.name(key)));
    }
    for (task, name, key) in HELP {
        let help = words.name(key);
        command = command.mut_subcommand(task, |task| match *name {
            "" => task.about(help),
            name => task.mut_arg(name, |argument| argument.help(help)),
        });
    }
    for (task, (name, key)) in
        STUDIES.into_iter().flat_map(|task| studies::OPTIONS.map(|option| (task, option)))
    {
        let help = words.name(key);
        command =
            command.mut_subcommand(task, |task| task.mut_arg(name, |argument| argument.help(help)));
    }
    command
}

fn carry_out(output: Output, cli: &Cli) -> Result<ExitCode, Failure> {
    match &cli.task {
        Task::Play { level, side, against, seed, resume, save } => {
            let options = terminal::Options {
                // A saved game knows both of these itself.
                level: level.clone().unwrap_or_default(),
                side: side.as_deref().map_or(Ok(Side::Moscow), find_side)?,
                against: find_player(against)?.to_owned(),
                seed: *seed,
                resume: resume.clone(),
                save: save.clone(),
                program: terminal::Program::Lab,
            };
            tasks::play(output, &options)
        }
        Task::Simulate { level, moscow, baku, run } => {
            let ask = Ask::Simulate { players: [moscow.clone(), baku.clone()] };
            studies::study(output, level, run, 1000, ask)
        }
        Task::Ladder { level, players, run } => {
            let players = if players.is_empty() {
                ai::names().map(str::to_owned).collect()
            } else {
                players.clone()
            };
            studies::study(output, level, run, 200, Ask::Ladder { players })
        }
        Task::Balance { level, player, only, run } => {
            let ask = Ask::Balance { player: player.clone(), only: only.clone() };
            studies::study(output, level, run, 2000, ask)
        }
        Task::Sensitivity { level, player, only, run } => {
            let ask = Ask::Sensitivity { player: player.clone(), only: only.clone() };
            studies::study(output, level, run, 400, ask)
        }
        Task::Exploit { level, player, budget, only, run } => {
            let (player, only) = (player.clone(), only.clone());
            let ask = Ask::Exploit { player, budget: *budget, only };
            studies::study(output, level, run, 120, ask)
        }
        Task::Merge { files } => studies::merged(output, files),
        Task::Pivot { file, player, games, seed, threads, shard } => {
            let shard = shard.as_deref().map(studies::find_shard).transpose()?;
            let asked = Asked::read(file, player, *games, *seed)?;
            look::pivot(output, asked, shard, *threads)
        }
        Task::Headlines { level, player, run } => {
            let ask = Ask::Headlines { player: player.clone() };
            studies::study(output, level, run, 200, ask)
        }
        Task::Report { subject: _, files, out, level, player, games, seed, threads } => {
            let asked = publish::Asked {
                level: level.as_deref(),
                player: player.as_deref(),
                games: *games,
                seed: *seed,
                threads: *threads,
            };
            publish::report(output, files, &asked, out.as_deref())
        }
        Task::Validate { files } => tasks::validate(output, files),
        Task::Replay { file, until, ledger } => tasks::replay(output, file, *until, *ledger),
        Task::Hindcast { file } => tasks::hindcast(output, file.as_deref()),
        Task::Table { write, check, file } => tasks::table(output, file, *write, *check),
    }
}

fn find_side(name: &str) -> Result<Side, Failure> {
    Side::BOTH.into_iter().find(|side| side.id() == name).ok_or_else(|| {
        let known = Side::BOTH.map(Side::id).join(", ");
        let args = Args::new().text("found", name).text("expected", known);
        Failure::Usage(words().say("lab-usage-unknown-side", &args))
    })
}
