//! What each verb of the list is on a desktop.

use bevy::input::keyboard::{Key, KeyCode};
use bevy::prelude::*;
use bevy::window::FileDragAndDrop;
use bevy_egui::PrimaryEguiContext;
use bevy_egui::input::EguiInputEvent;
use egui::accesskit::{Action, ActionData};
use game::hand;
use game::mirror::Item;
use game::platform::{Item as Kept, Store};
use ui::SaveSlot;

use super::list::{Part, Step, Thing};
use super::player::{Player, is};

/// Nothing is further away than this many presses of Tab.
const FAR: usize = 60;

impl Player {
    /// Does a step, or says why it cannot be done.
    pub fn take(&mut self, step: &Step) -> Result<(), String> {
        match (step.verb.as_str(), &step.parts[..]) {
            ("open", [Part::Asked(asked)]) => self.open(asked),
            ("restart", []) => {
                self.leave();
                self.begin(&Default::default())
            }
            ("press", [Part::Thing(thing)]) => {
                let item = self.find(thing, true)?;
                self.press(&item);
                Ok(())
            }
            ("click", [Part::Thing(thing)]) => self.click(thing),
            ("type", [Part::Thing(thing), Part::Text(text)]) => self.write(thing, text),
            ("paste", [Part::Thing(thing)]) => self.paste(thing),
            ("set", [Part::Thing(thing), Part::Number(value)]) => {
                let item = self.find(thing, true)?;
                let data = Some(ActionData::NumericValue(*value));
                hand::ask(self.app.world_mut(), item.key, Action::SetValue, data);
                self.settle();
                Ok(())
            }
            ("key", [Part::Key(key)]) => {
                self.key(key)?;
                self.settle();
                Ok(())
            }
            ("key until", [Part::Key(key), Part::Thing(thing)]) => self.keys(key, thing),
            ("drag", [Part::Thing(thing), Part::Number(x), Part::Number(y)]) => {
                self.drag(thing, Vec2::new(*x as f32, *y as f32))
            }
            ("wheel", [Part::Thing(thing), Part::Number(notches)]) => {
                self.point(thing)?;
                hand::wheel(self.app.world_mut(), *notches as f32);
                self.settle();
                Ok(())
            }
            ("play until", [Part::Thing(thing)]) => self.play(thing, false),
            ("play by keys until", [Part::Thing(thing)]) => self.play(thing, true),
            ("room", [Part::Number(width), Part::Number(height)]) => {
                hand::resize(self.app.world_mut(), *width as f32, *height as f32);
                self.settle();
                Ok(())
            }
            ("spoil save", []) => {
                let bad = SaveSlot("mine".to_owned());
                let written = self.store.write(Kept::Save(&bad), "not a game (");
                written.map(drop).map_err(|why| why.to_string())
            }
            ("drop file", []) => self.drop_file(),
            _ => self.look(step),
        }
    }

    /// Begins the program anew, with nothing kept.
    fn open(&mut self, asked: &std::collections::BTreeMap<String, String>) -> Result<(), String> {
        self.store = Default::default();
        let mut asked = asked.clone();
        let seeds = asked.get("seed").map(String::as_str).unwrap_or_default();
        let mut seeds: Vec<String> = seeds.split(',').map(str::to_owned).collect();
        let first = seeds.remove(0);
        if !first.is_empty() {
            asked.insert("seed".to_owned(), first);
        }
        self.begun = (asked.clone(), seeds);
        self.begin(&asked)
    }

    /// Points at the middle of a thing, which is brought into the window first.
    fn point(&mut self, thing: &Thing) -> Result<Vec2, String> {
        let world = self.app.world_mut();
        let size = world.query::<&Window>().iter(world).next().map(Window::size);
        let room = Rect::from_corners(Vec2::ZERO, size.unwrap_or_default());
        for _ in 0..10 {
            let item = self.find(thing, false)?;
            let middle = hand::place(self.app.world_mut(), &item).center();
            if room.contains(middle) {
                hand::point(self.app.world_mut(), middle);
                self.settle();
                return Ok(middle);
            }
            self.ask(&item, Action::ScrollIntoView);
        }
        Err("it cannot be brought into the window".to_owned())
    }

    fn button(&mut self, pressed: bool) {
        hand::button(self.app.world_mut(), pressed);
        self.update();
    }

    fn click(&mut self, thing: &Thing) -> Result<(), String> {
        self.find(thing, true)?;
        self.point(thing)?;
        self.button(true);
        self.button(false);
        self.settle();
        Ok(())
    }

    fn drag(&mut self, thing: &Thing, by: Vec2) -> Result<(), String> {
        let from = self.point(thing)?;
        self.button(true);
        for part in [0.25, 0.5, 0.75, 1.0] {
            hand::point(self.app.world_mut(), from + by * part);
            self.update();
        }
        self.button(false);
        self.settle();
        Ok(())
    }

    /// Gives a field the focus, with everything in it selected.
    fn take_field(&mut self, thing: &Thing) -> Result<(), String> {
        let item = self.find(thing, true)?;
        self.ask(&item, Action::Focus);
        self.key("Control+a")
    }

    fn write(&mut self, thing: &Thing, text: &str) -> Result<(), String> {
        self.take_field(thing)?;
        for letter in text.chars() {
            self.key(&letter.to_string())?;
        }
        self.settle();
        Ok(())
    }

    fn paste(&mut self, thing: &Thing) -> Result<(), String> {
        self.take_field(thing)?;
        let world = self.app.world_mut();
        let mut contexts = world.query_filtered::<Entity, With<PrimaryEguiContext>>();
        let context = contexts.single(world).map_err(|why| why.to_string())?;
        let event = egui::Event::Paste(self.clipboard.clone());
        world.write_message(EguiInputEvent { context, event });
        self.settle();
        Ok(())
    }

    /// A key, with Shift or Control held down if its name begins so.
    pub fn key(&mut self, name: &str) -> Result<(), String> {
        let (held, name) = match name.split_once('+') {
            Some(("Shift", name)) => (Some((KeyCode::ShiftLeft, Key::Shift)), name),
            Some(("Control", name)) => (Some((KeyCode::ControlLeft, Key::Control)), name),
            _ => (None, name),
        };
        let (code, key) = stroke(name).ok_or_else(|| format!("there is no key {name}"))?;
        let mut strokes = vec![(code, key.clone(), true), (code, key, false)];
        if let Some((code, key)) = held {
            strokes.insert(0, (code, key.clone(), true));
            strokes.push((code, key, false));
        }
        for (code, key, pressed) in strokes {
            hand::key(self.app.world_mut(), code, key, pressed);
            self.update();
        }
        Ok(())
    }

    /// Strikes a key until something is so.
    fn keys(&mut self, key: &str, thing: &Thing) -> Result<(), String> {
        for _ in 0..FAR {
            self.settle();
            let tree = self.tree();
            if tree.items.iter().any(|item: &Item| is(item, thing, &tree)) {
                return Ok(());
            }
            self.key(key)?;
        }
        Err(format!("it is more than {FAR} keys away"))
    }

    /// Drops the file on the window that was written last.
    fn drop_file(&mut self) -> Result<(), String> {
        let path_buf = self.file.clone().ok_or("no file has been written")?;
        let world = self.app.world_mut();
        let mut windows = world.query_filtered::<Entity, With<bevy::window::PrimaryWindow>>();
        let window = windows.single(world).map_err(|why| why.to_string())?;
        world.write_message(FileDragAndDrop::DroppedFile { window, path_buf });
        self.settle();
        Ok(())
    }
}

/// A key by the name that browsers give it.
fn stroke(name: &str) -> Option<(KeyCode, Key)> {
    let named = [
        ("Tab", KeyCode::Tab, Key::Tab),
        ("Enter", KeyCode::Enter, Key::Enter),
        ("Space", KeyCode::Space, Key::Space),
        ("Escape", KeyCode::Escape, Key::Escape),
        ("ArrowLeft", KeyCode::ArrowLeft, Key::ArrowLeft),
        ("ArrowRight", KeyCode::ArrowRight, Key::ArrowRight),
        ("ArrowUp", KeyCode::ArrowUp, Key::ArrowUp),
        ("ArrowDown", KeyCode::ArrowDown, Key::ArrowDown),
        ("Home", KeyCode::Home, Key::Home),
        ("End", KeyCode::End, Key::End),
        ("PageUp", KeyCode::PageUp, Key::PageUp),
        ("PageDown", KeyCode::PageDown, Key::PageDown),
        ("F1", KeyCode::F1, Key::F1),
        ("F11", KeyCode::F11, Key::F11),
        ("Minus", KeyCode::Minus, Key::Character("-".into())),
        ("Equal", KeyCode::Equal, Key::Character("=".into())),
    ];
    if let Some((_, code, key)) = named.into_iter().find(|(known, ..)| *known == name) {
        return Some((code, key));
    }
    let mut letters = name.chars();
    let (letter, None) = (letters.next()?, letters.next()) else { return None };
    let code = match letter {
        'a' => KeyCode::KeyA,
        '0'..='9' => KeyCode::Digit1,
        _ => KeyCode::KeyX,
    };
    Some((code, Key::Character(letter.to_string().into())))
}
