//! Playing on until something has come.

use bevy::input::keyboard::{Key, KeyCode};
use egui::accesskit::Action;
use game::hand;

use super::list::Thing;
use super::player::{Player, is};
use crate::policy;

/// A game is over after fewer presses.
const LONGEST: usize = 1_000;

impl Player {
    /// Plays on until a thing is there: in this game, or in one of those that are to be tried after
    /// it.
    pub fn play(&mut self, thing: &Thing, keys: bool) -> Result<(), String> {
        loop {
            if self.play_out(thing, keys)? {
                return Ok(());
            }
            if self.begun.1.is_empty() {
                return Err("it did not come before the end of the game".to_owned());
            }
            let mut asked = self.begun.0.clone();
            asked.insert("seed".to_owned(), self.begun.1.remove(0));
            self.begin(&asked)?;
        }
    }

    /// Whether it came before the game was over.
    fn play_out(&mut self, thing: &Thing, keys: bool) -> Result<bool, String> {
        let over = self.words.name("dock-end-debrief");
        let mut last = None;
        for _ in 0..LONGEST {
            let found = self.wait(|player| {
                let tree = player.tree();
                if tree.items.iter().any(|item| is(item, thing, &tree)) {
                    return Some(Ok(true));
                }
                if tree.items.iter().any(|item| item.name == over) {
                    return Some(Ok(false));
                }
                policy::next(&tree, &player.words, last).cloned().map(Err)
            });
            let item = match found.ok_or("there is nothing to go on with")? {
                Ok(came) => return Ok(came),
                Err(item) => item,
            };
            last = Some(item.key);
            if keys {
                self.ask(&item, Action::Focus);
                for pressed in [true, false] {
                    hand::key(self.app.world_mut(), KeyCode::Enter, Key::Enter, pressed);
                    self.update();
                }
                self.settle();
            } else {
                self.press(&item);
            }
        }
        Err("the game does not end".to_owned())
    }
}
