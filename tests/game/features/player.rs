//! Somebody at the screen of a desktop who does the steps of a feature: the application with what
//! it keeps, a clipboard of its own, and the files that it has written.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bevy::app::AppExit;
use bevy::prelude::*;
use bevy_egui::{EguiFullOutput, EguiPostUpdateSet};
use egui::accesskit::Action;
use game::command_line::Asked;
use game::hand;
use game::mirror::{Item, Kind, Tree};
use game::platform::Memory;
use game::sound::{Heard, Speaker};
use game::turn::{Match, TurnPhase};
use text::Words;

use super::list::{Stands, Thing};
use super::look::Mark;
use crate::hand::assembled;

/// The same window in both fronts, so that everything has the same name and nearly the same place.
pub const ROOM: (u32, u32) = (1024, 600);
/// What has to come by itself has come after so many updates, or never will; the computer's thought
/// is not counted.
const PATIENCE: u32 = 1_500;
/// A thought takes no longer.
const THOUGHT: Duration = Duration::from_secs(60);

/// What went to the clipboard, which is no one else's while a test runs.
#[derive(Resource, Default)]
struct Clipboard(Option<String>);

/// Somebody at the screen.
pub struct Player {
    pub app: App,
    pub words: Arc<Words>,
    pub store: Memory,
    pub clipboard: String,
    /// What was to be heard since this was asked last.
    pub heard: usize,
    /// The file that was written last, and all, which are taken away again.
    pub file: Option<PathBuf>,
    pub files: BTreeSet<PathBuf>,
    /// What was said instead of opening a window.
    pub told: String,
    pub mark: Option<Mark>,
    /// What the program was begun with, and the seeds that are left to be tried.
    pub begun: (BTreeMap<String, String>, Vec<String>),
}

impl Player {
    pub fn new(words: Arc<Words>) -> Self {
        Self {
            app: App::new(),
            words,
            store: Memory::default(),
            clipboard: String::new(),
            heard: 0,
            file: None,
            files: BTreeSet::new(),
            told: String::new(),
            mark: None,
            begun: (BTreeMap::new(), Vec::new()),
        }
    }

    /// Begins the program with what is asked of it on the command line.
    pub fn begin(&mut self, asked: &BTreeMap<String, String>) -> Result<(), String> {
        let mut line = vec![OsString::from("three-roads")];
        for (name, value) in asked {
            let value = if name == "code" { prepared(value, &self.words)? } else { value.clone() };
            line.extend([format!("--{name}").into(), value.into()]);
        }
        let mut app = assembled(ROOM, self.store.clone());
        match Asked::read(&self.words, line) {
            Ok(asked) => game::open_with(&mut app, &asked),
            Err(told) => self.told = told.words,
        }
        // A speaker that nobody hears: without any, a screen says so instead of offering a volume.
        app.insert_resource(Speaker::unheard()).init_resource::<Clipboard>();
        let taking = take_copied.after(EguiPostUpdateSet::EndPass);
        let taking = taking.before(EguiPostUpdateSet::ProcessOutput);
        app.add_systems(PostUpdate, taking);
        self.app = app;
        self.settle();
        Ok(())
    }

    /// Leaves the program, as somebody does who closes the window.
    pub fn leave(&mut self) {
        self.app.world_mut().write_message(AppExit::Success);
        self.app.update();
    }

    /// Lets an update pass.
    pub fn update(&mut self) {
        self.app.update();
        let world = self.app.world_mut();
        self.heard += world.resource_mut::<Messages<Heard>>().drain().count();
        if let Some(copied) = world.resource_mut::<Clipboard>().0.take() {
            self.clipboard = copied;
        }
    }

    /// Lets come to pass what was just asked for.
    pub fn settle(&mut self) {
        for _ in 0..5 {
            self.update();
        }
    }

    pub fn tree(&mut self) -> Tree {
        hand::tree(self.app.world_mut())
    }

    /// Waits until something is so.
    pub fn wait<T>(&mut self, mut found: impl FnMut(&mut Self) -> Option<T>) -> Option<T> {
        let until = Instant::now() + THOUGHT;
        let mut left = PATIENCE;
        loop {
            if let Some(found) = found(self) {
                return Some(found);
            }
            self.update();
            if self.is_thinking() && Instant::now() < until {
                std::thread::sleep(Duration::from_millis(1));
            } else {
                left = left.checked_sub(1)?;
            }
        }
    }

    /// Whether the computer is awaited, or looks back at a game that is over.
    fn is_thinking(&self) -> bool {
        let phase = self.app.world().resource::<State<TurnPhase>>().get();
        let over = self.app.world().get_resource::<Match>().is_some_and(|of| of.ended().is_some());
        *phase == TurnPhase::Thinking || over
    }

    /// Waits for a thing; `usable` ones can be pressed.
    pub fn find(&mut self, thing: &Thing, usable: bool) -> Result<Item, String> {
        let found = self.wait(|player| {
            let tree = player.tree();
            let mut items = tree.items.iter();
            items.find(|item| is(item, thing, &tree) && !(usable && item.disabled)).cloned()
        });
        found.ok_or_else(|| "it is not there".to_owned())
    }

    pub fn press(&mut self, item: &Item) {
        self.ask(item, Action::Click);
    }

    pub fn ask(&mut self, item: &Item, action: Action) {
        hand::ask(self.app.world_mut(), item.key, action, None);
        self.settle();
    }

    /// What is on the screen, in lines.
    pub fn screen(&mut self) -> String {
        let line = |item: &Item| {
            let about = if item.about.is_empty() { "" } else { " of " };
            let value = item.value.as_deref().unwrap_or_default();
            let state = [
                item.check.map(|check| format!(" {check:?}")).unwrap_or_default(),
                item.open.map(|open| format!(" open: {open}")).unwrap_or_default(),
                if item.disabled { " barred".to_owned() } else { String::new() },
            ];
            let (name, state) = (&item.name, state.concat());
            format!("  {} “{name}”{about}{} {value}{state}", role(item.kind), item.about)
        };
        let tree = self.tree();
        tree.items.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

/// Takes what is copied before it reaches the clipboard of whoever runs the test.
fn take_copied(mut outputs: Query<&mut EguiFullOutput>, mut clipboard: ResMut<Clipboard>) {
    for output in outputs.iter_mut().filter_map(|output| output.into_inner().0.as_mut()) {
        output.platform_output.commands.retain(|command| match command {
            egui::OutputCommand::CopyText(text) => {
                clipboard.0 = Some(text.clone());
                false
            }
            _ => true,
        });
    }
}

/// The code of a game that was prepared, played once for all tests.
fn prepared(id: &str, words: &Arc<Words>) -> Result<String, String> {
    static CODES: Mutex<BTreeMap<String, String>> = Mutex::new(BTreeMap::new());
    let mut codes = CODES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(code) = codes.get(id) {
        return Ok(code.clone());
    }
    let mut player = Player::new(Arc::clone(words));
    for step in super::list().prepared.get(id).into_iter().flatten() {
        player.take(step).map_err(|why| format!("{id}: {step}: {why}\n{}", player.screen()))?;
    }
    let code = std::mem::take(&mut player.clipboard);
    codes.insert(id.to_owned(), code.clone());
    Ok(code)
}

/// What the list calls a kind of thing.
pub const fn role(kind: Kind) -> &'static str {
    match kind {
        Kind::Button | Kind::Choice => "button",
        Kind::CheckBox => "checkbox",
        Kind::Radio => "radio",
        Kind::Link => "link",
        Kind::Slider => "slider",
        Kind::Spin => "spin",
        Kind::Tab => "tab",
        Kind::Field => "field",
        Kind::Area => "area",
        Kind::Heading(_) => "heading",
        Kind::Text => "text",
        Kind::Image => "image",
        Kind::Progress => "progress",
        Kind::Group => "group",
        Kind::Dialog => "dialog",
        Kind::List => "list",
        Kind::ListItem => "item",
    }
}

/// Whether a thing is what a step means.
pub fn is(item: &Item, thing: &Thing, tree: &Tree) -> bool {
    use game::mirror::tree::Check;
    let stands = match &thing.stands {
        None => true,
        Some(Stands::On) => item.check == Some(Check::On),
        Some(Stands::Off) => item.check == Some(Check::Off),
        Some(Stands::Open) => item.open == Some(true),
        Some(Stands::Shut) => item.open == Some(false),
        Some(Stands::Barred) => item.disabled,
        Some(Stands::Focused) => tree.focus == Some(item.key),
        Some(Stands::Holds(text)) => match (&item.value, item.range) {
            (None, Some(range)) => range.now.to_string() == *text,
            (value, _) => value.as_ref() == Some(text),
        },
    };
    role(item.kind) == thing.role
        && thing.name.fits(&item.name)
        && thing.about.as_ref().is_none_or(|about| about.fits(&item.about))
        && stands
}
