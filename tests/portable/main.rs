//! Plays or replays natively:
//!
//! - `portable plan GAMES SEED PLAYERS` prints a plan, a game a line; the players are names with
//!   commas between them, or `all`;
//! - `portable play PLAN [REPLAYS]` plays each game of the plan in that file, prints its line, and
//!   writes the replays into a file if one is named; the time that decisions took goes to the
//!   error stream;
//! - `portable replay REPLAYS` plays each replay in that file and prints its line.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};
use std::{env, fs};

use portable::{Plan, Problem, Table, plans, replay, replays};

/// Plays as `strong` does, only longer, so that `all` leaves it out.
const EXPERT: &str = "expert";

/// What took how long: the times of each player in each phase.
type Times = BTreeMap<String, Vec<Duration>>;

/// A game that was played: its line, its replay, and how long its decisions took.
type Played = (String, String, Times);

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["plan", games, seed, players] => plan(games, seed, players),
        ["play", file] => play(file, None),
        ["play", file, replays] => play(file, Some(replays)),
        ["replay", file] => replay_all(file),
        _ => Err("plan GAMES SEED PLAYERS, play PLAN [REPLAYS], or replay REPLAYS".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn plan(games: &str, seed: &str, players: &str) -> Result<(), Problem> {
    let number = |word: &str| word.parse().map_err(|_| format!("{word} is not a number"));
    let all = || ai::names().filter(|name| *name != EXPERT).collect();
    let players: Vec<_> = if players == "all" { all() } else { players.split(',').collect() };
    plans(number(games)?, number(seed)?, &players).iter().for_each(|plan| println!("{plan}"));
    Ok(())
}

fn play(file: &str, into: Option<&str>) -> Result<(), Problem> {
    let text = read(file)?;
    let plans: Vec<Plan> = text.lines().map(str::parse).collect::<Result<_, _>>()?;
    let mut times = Times::new();
    let mut written = String::new();
    for (line, replay, took) in on_all_cores(&plans, |plan| play_one(plan.clone()))? {
        println!("{line}");
        written += &replay;
        for (what, took) in took {
            times.entry(what).or_default().extend(took);
        }
    }
    tell(times);
    into.map_or(Ok(()), |into| fs::write(into, written).map_err(|error| format!("{into}: {error}")))
}

fn play_one(plan: Plan) -> Result<Played, Problem> {
    let mut table = Table::open(plan)?;
    let mut times = Times::new();
    loop {
        let began = Instant::now();
        let Some(made) = table.decide()? else { break };
        let took = began.elapsed();
        let what = format!("{} {:?}", table.player(made.side), made.phase).to_lowercase();
        times.entry(what).or_default().push(took);
    }
    Ok((table.line(), table.written(), times))
}

fn replay_all(file: &str) -> Result<(), Problem> {
    let text = read(file)?;
    let texts: Vec<_> = replays(&text).collect();
    on_all_cores(&texts, |text| replay(text))?.iter().for_each(|line| println!("{line}"));
    Ok(())
}

/// Does the same with each item, and gives the results in the items' order.
fn on_all_cores<T: Sync, R: Send>(
    items: &[T],
    each: impl Fn(&T) -> Result<R, Problem> + Sync,
) -> Result<Vec<R>, Problem> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let share = |first: usize| items.iter().enumerate().skip(first).step_by(threads);
    let work = |first| share(first).map(|(at, item)| Ok((at, each(item)?))).collect();
    let mut results = thread::scope(|scope| {
        let work = &work;
        let spawned: Vec<_> = (0..threads)
            .map(|first| scope.spawn(move || -> Result<_, Problem> { work(first) }))
            .collect();
        let mut results: Vec<(usize, R)> = Vec::new();
        for thread in spawned {
            let part: Vec<_> = thread.join().map_err(|_| "a thread panicked".to_owned())??;
            results.extend(part);
        }
        Ok::<_, Problem>(results)
    })?;
    results.sort_by_key(|(at, _)| *at);
    Ok(results.into_iter().map(|(_, result)| result).collect())
}

/// Prints how long decisions took, in milliseconds.
fn tell(times: Times) {
    let shown = |time: Option<&Duration>| {
        let micros = time.map_or(0, Duration::as_micros);
        format!("{}.{:02}", micros / 1000, micros % 1000 / 10)
    };
    eprintln!(
        "{:24} {:>7} {:>9} {:>9} {:>9}",
        "decisions, in ms", "number", "median", "95 %", "most"
    );
    for (what, mut took) in times {
        took.sort_unstable();
        let at = |percent: usize| shown(took.get((took.len() - 1) * percent / 100));
        eprintln!("{what:24} {:>7} {:>9} {:>9} {:>9}", took.len(), at(50), at(95), at(100));
    }
}

fn read(file: &str) -> Result<String, Problem> {
    fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))
}
