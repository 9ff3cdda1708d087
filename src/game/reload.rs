//! Ruleset, levels and words, read again when their files change: for whoever writes them. In a
//! build with the feature `dev`, and there only if the files are where they were when it was built.
//!
//! A thread of its own looks at the files’ times and sizes, so the application rests; what it has
//! read it lays down, and wakes the application. A game that runs keeps the rules that it began
//! with: the new ones wait until it is left.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, SystemTime};

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use rules::{Ruleset, SourceFile};
use text::{Args, Words};

use crate::frame::{Chosen, Language};
use crate::platform::Troubled;
use crate::screens::{Focus, News, Reading};
use crate::turn::{Library, Match, TurnSystems};

/// How often the files are looked at.
const GLANCE: Duration = Duration::from_millis(400);
/// So many problems of broken files are told at once.
const TOLD: usize = 12;

/// Watches the files below a folder.
#[derive(Clone, Debug)]
pub(crate) struct Reload {
    /// The folder that holds `assets` and `levels`.
    pub root: PathBuf,
}

impl Reload {
    /// The folder that this was built from.
    pub fn here() -> Self {
        Self { root: Path::new(env!("CARGO_MANIFEST_DIR")).join("../..") }
    }
}

/// What was read from the files.
#[derive(Debug)]
pub(crate) struct Found {
    library: Library,
    words: Words,
}

/// What was read last and has not been taken yet; or what is wrong with the files, a line each.
type Laid = Mutex<Option<Result<Found, Vec<String>>>>;

/// Where the thread lays it down.
#[derive(Resource, Clone, Default)]
struct Mailbox(Arc<Laid>);

/// The rules that wait for the running game to be left.
#[derive(Resource, Default)]
struct Waiting(Option<Library>);

impl Plugin for Reload {
    fn build(&self, app: &mut App) {
        if !self.root.join("assets/ruleset").is_dir() {
            return;
        }
        let root = self.root.clone();
        let watch = move |mailbox: Res<Mailbox>,
                          chosen: Res<Chosen>,
                          proxy: Option<Res<EventLoopProxyWrapper>>| {
            let proxy = proxy.map(|proxy| (**proxy).clone());
            let wake = move || {
                if let Some(proxy) = &proxy {
                    // Nobody is left to be woken when the loop has ended.
                    let _ = proxy.send_event(WinitUserEvent::WakeUp);
                }
            };
            let watched = Watched { root: root.clone(), language: chosen.0.language.clone() };
            let (now, mailbox) = (watched.stamp(), Arc::downgrade(&mailbox.0));
            std::thread::spawn(move || keep_watch(&watched, now, &mailbox, wake));
        };
        app.init_resource::<Mailbox>()
            .init_resource::<Waiting>()
            .add_systems(Startup, watch)
            .add_systems(PreUpdate, (take, lay_out).chain().before(TurnSystems::Intake));
    }
}

/// Reads ruleset, levels and words from below a folder.
///
/// # Errors
/// Every problem, each with file, line and column; a file that cannot be read is one.
pub(crate) fn read(root: &Path, language: &str, words: &Words) -> Result<Found, Vec<String>> {
    let located = |problems: Vec<rules::Problem>| {
        problems.iter().map(|problem| tell::problems::line(words, problem)).collect::<Vec<_>>()
    };
    let texts = |folder: &str, ending: &str| texts(&root.join(folder), ending);
    let spoken = texts(&format!("assets/text/{language}"), "ftl")?;
    let ruleset = texts("assets/ruleset", "ron")?;
    let levels = texts("levels", "ron")?;
    let files: Vec<_> = ruleset.iter().map(|(name, text)| SourceFile { name, text }).collect();
    let levels = levels.iter().map(|(name, text)| (name.trim_end_matches(".ron"), &**text));
    let library = Ruleset::load(&files).and_then(|ruleset| Library::load(ruleset, levels));
    let spoken = Words::load(language, spoken);
    match (library, spoken) {
        (Ok(library), Ok(words)) => Ok(Found { library, words }),
        (library, spoken) => {
            let mut all = library.err().map(located).unwrap_or_default();
            let wrong = spoken.err().map(|error| error.problems).unwrap_or_default();
            all.extend(wrong.iter().map(ToString::to_string));
            Err(all)
        }
    }
}

/// Names and texts of the files of a folder that end so, in order.
fn texts(folder: &Path, ending: &str) -> Result<Vec<(String, String)>, Vec<String>> {
    let mut texts = Vec::new();
    let mut wrong = Vec::new();
    for path in paths(folder, ending) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match std::fs::read_to_string(&path) {
            Ok(text) => texts.push((name, text)),
            Err(error) => wrong.push(format!("{name}: {error}")),
        }
    }
    if wrong.is_empty() { Ok(texts) } else { Err(wrong) }
}

/// The files of a folder that end so, in order.
fn paths(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let ends = |path: &PathBuf| path.extension().is_some_and(|found| found == ending);
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).filter(ends).collect();
    paths.sort();
    paths
}

/// The files that are watched.
struct Watched {
    root: PathBuf,
    language: String,
}

/// Name, time and size of a file.
type Stamp = (PathBuf, Option<SystemTime>, u64);

impl Watched {
    fn stamp(&self) -> Vec<Stamp> {
        let words = format!("assets/text/{}", self.language);
        let folders = [("assets/ruleset", "ron"), ("levels", "ron"), (words.as_str(), "ftl")];
        let files = folders.map(|(folder, ending)| paths(&self.root.join(folder), ending));
        let stamp = |path: PathBuf| {
            let data = path.metadata().ok();
            let size = data.as_ref().map_or(0, std::fs::Metadata::len);
            (path, data.and_then(|data| data.modified().ok()), size)
        };
        files.into_iter().flatten().map(stamp).collect()
    }
}

/// Looks at the files until nobody takes what is read any more; `read_at` is how they were when
/// what is in use was read.
fn keep_watch(watched: &Watched, mut read_at: Vec<Stamp>, mailbox: &Weak<Laid>, wake: impl Fn()) {
    let words = Words::english();
    let mut seen = read_at.clone();
    while mailbox.strong_count() > 0 {
        std::thread::sleep(GLANCE);
        let now = watched.stamp();
        // An editor may still be writing: it is read when it has been the same twice.
        if now == seen && now != read_at {
            let found = read(&watched.root, &watched.language, &words);
            let Some(mailbox) = mailbox.upgrade() else { return };
            *mailbox.lock().unwrap_or_else(PoisonError::into_inner) = Some(found);
            wake();
            read_at.clone_from(&now);
        }
        seen = now;
    }
}

/// Takes what was read. What is broken is told, and everything stays as it was. New words are
/// seen and need no message.
fn take(
    mailbox: Res<Mailbox>,
    running: Option<Res<Match>>,
    library: Res<Library>,
    mut waiting: ResMut<Waiting>,
    mut language: ResMut<Language>,
    mut troubled: MessageWriter<Troubled>,
    mut news: Option<ResMut<News>>,
) {
    let found = mailbox.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    let Some(found) = found else { return };
    match found {
        Ok(found) => {
            language.0 = Arc::new(found.words);
            let keeps = running.is_some_and(|running| !holds(&running, &found.library));
            let key = if keeps { "game-reload-later" } else { "game-reload-done" };
            let changed = hashes(&found.library) != hashes(&library);
            if let Some(news) = news.as_mut().filter(|_| changed) {
                news.0 = Some(language.0.name(key));
            }
            waiting.0 = Some(found.library);
        }
        Err(problems) => {
            troubled.write(Troubled(problem(&language.0, &problems)));
        }
    }
}

/// Puts the new rules in the place of the old, as soon as no game runs that has others.
fn lay_out(
    mut waiting: ResMut<Waiting>,
    mut library: ResMut<Library>,
    running: Option<Res<Match>>,
    reading: Option<ResMut<Reading>>,
    focus: Option<ResMut<Focus>>,
) {
    let free = |new: &Library| running.is_none_or(|running| holds(&running, new));
    if !waiting.0.as_ref().is_some_and(free) {
        return;
    }
    if let Some(new) = waiting.bypass_change_detection().0.take() {
        // What was looked at may not be there any more.
        if new.ruleset().hash() != library.ruleset().hash() {
            if let Some(mut reading) = reading {
                *reading = Reading::default();
            }
            if let Some(mut focus) = focus {
                *focus = Focus::default();
            }
        }
        *library = new;
    }
}

/// What the ruleset and each level hold.
fn hashes(library: &Library) -> Vec<rules::Hash> {
    let levels = library.levels().map(|level| level.hash());
    std::iter::once(library.ruleset().hash()).chain(levels).collect()
}

/// Whether a running game is of the ruleset and of a level of this library.
fn holds(running: &Match, library: &Library) -> bool {
    let own = running.level();
    let same = library.level(own.id()).is_some_and(|level| level.hash() == own.hash());
    same && own.ruleset().hash() == library.ruleset().hash()
}

fn problem(words: &Words, problems: &[String]) -> ui::Problem {
    let mut lines: Vec<_> = problems.iter().take(TOLD).cloned().collect();
    if problems.len() > TOLD {
        let more = Args::new().count("n", problems.len() - TOLD);
        lines.push(words.say("game-reload-more", &more));
    }
    ui::Problem {
        what: words.name("game-reload-wrong"),
        place: lines.join("\n"),
        advice: words.name("game-reload-wrong-advice"),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::time::Instant;

    use bevy::state::app::StatesPlugin;
    use rules::Side;
    use ui::{Mode, Setup};

    use super::*;
    use crate::platform::{Memory, Shelf};
    use crate::turn::{Begin, LeaveAsked};

    /// A copy of the files, gone when the test ends.
    struct Copied(PathBuf);

    impl Copied {
        fn new(name: &str) -> Self {
            let own = format!("three-roads-reload-{name}-{}", std::process::id());
            let root = std::env::temp_dir().join(own);
            let from = Reload::here().root;
            for (folder, ending) in
                [("assets/ruleset", "ron"), ("levels", "ron"), ("assets/text/en", "ftl")]
            {
                fs::create_dir_all(root.join(folder)).expect("a folder");
                for path in paths(&from.join(folder), ending) {
                    let name = path.file_name().expect("a file");
                    fs::copy(&path, root.join(folder).join(name)).expect("a copy");
                }
            }
            Self(root)
        }

        fn change(&self, file: &str, from: &str, to: &str) {
            let path = self.0.join(file);
            let text = fs::read_to_string(&path).expect("a text");
            assert!(text.contains(from), "{file} has {from}");
            fs::write(path, text.replacen(from, to, 1)).expect("written");
        }

        fn read(&self) -> Result<Found, Vec<String>> {
            read(&self.0, "en", &Words::english())
        }
    }

    impl Drop for Copied {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn the_files_are_read_as_the_program_carries_them_or_every_problem_is_told() {
        let files = Copied::new("read");
        let (found, shipped) = (files.read().expect("sound"), crate::platform::library());
        let shipped = shipped.expect("sound");
        assert_eq!(hashes(&found.library), hashes(&shipped));
        assert_eq!(found.words.name("ui-title"), Words::english().name("ui-title"));
        files.change("levels/primer.ron", "set_in: ", "set_im: ");
        files.change("assets/text/en/ui.ftl", "ui-title = ", "ui-title ");
        let problems = files.read().expect_err("two broken files");
        let place = |name: &str| problems.iter().any(|line| line.starts_with(name));
        assert!(place("primer.ron:") && place("ui.ftl:"), "{problems:#?}");
        assert!(problems.iter().any(|line| line.contains("set_in")), "{problems:#?}");
    }

    fn app(root: PathBuf) -> App {
        let mut app = App::new();
        app.add_plugins((MinimalPlugins, StatesPlugin))
            .insert_resource(crate::platform::library().expect("sound"))
            .insert_resource(Language(Arc::new(Words::english())))
            .insert_resource(Shelf::new(Box::new(Memory::default())))
            .init_resource::<News>()
            .add_plugins((crate::turn::plugin, crate::platform::plugin, Reload { root }));
        app.update();
        app
    }

    /// Lets frames pass until this holds.
    fn wait(app: &mut App, what: &str, holds: impl Fn(&App) -> bool) {
        let until = Instant::now() + Duration::from_secs(60);
        while !holds(app) {
            assert!(Instant::now() < until, "{what}");
            std::thread::sleep(Duration::from_millis(10));
            app.update();
        }
    }

    fn bar(app: &App) -> rules::Hash {
        app.world().resource::<Library>().ruleset().hash()
    }

    #[test]
    fn a_running_game_keeps_its_rules_and_the_next_has_the_new_ones() {
        let files = Copied::new("run");
        let mut app = app(files.0.clone());
        let before = bar(&app);
        files.change("assets/text/en/ui.ftl", "ui-title = ", "ui-title = New ");
        let title = |app: &App| app.world().resource::<Language>().0.name("ui-title");
        wait(&mut app, "new words", |app| title(app).starts_with("New "));
        assert_eq!((bar(&app), app.world().resource::<News>().0.clone()), (before, None));

        let (level, mode) = ("primer".to_owned(), Mode::TwoPeople);
        let setup = Setup { level, side: Side::Baku, mode, seed: Some(1) };
        app.world_mut().write_message(Begin(setup));
        app.update();
        files.change("assets/ruleset/levers_baku.ron", "attention: 2", "attention: 1");
        let news = |app: &App| app.world().resource::<News>().0.clone();
        let later = Words::english().name("game-reload-later");
        wait(&mut app, "told", |app| news(app).as_ref() == Some(&later));
        let own = app.world().resource::<Match>().level().ruleset().hash();
        assert_eq!((bar(&app), own), (before, before), "the game goes on by its rules");
        app.world_mut().write_message(LeaveAsked);
        wait(&mut app, "new rules", |app| bar(app) != before);

        let now = bar(&app);
        files.change("assets/ruleset/levers_baku.ron", "attention: 1", "attention: \"one\"");
        let told = |app: &App| !app.world().resource::<Messages<Troubled>>().is_empty();
        wait(&mut app, "a problem", told);
        let told = app.world_mut().resource_mut::<Messages<Troubled>>();
        let places: Vec<_> = told.into_inner().drain().map(|told| told.0.place).collect();
        assert!(places[0].starts_with("levers_baku.ron:"), "{places:?}");
        assert_eq!(bar(&app), now, "the old ones stay");
    }
}
