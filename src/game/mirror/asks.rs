//! What somebody asks of the panels by the keys of the tree, and how it is passed on: a press, a
//! step and a place for the focus as a screen reader asks for them; typed text as the keys that
//! would have typed it, since fields take nothing else.

use std::collections::{BTreeMap, VecDeque};

use bevy::a11y::ActionRequest;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy_egui::{EguiInput, PrimaryEguiContext};
use egui::accesskit::{self, Action, ActionData, NodeId, TreeId};
use egui::{Event, Key, Modifiers};

use super::Mirror;
use super::page::Element;

/// Updates that a text waits for its field to get the focus, or to show it, before it is given up.
const PATIENCE: u8 = 6;
/// Updates asked for after the last request: one in which the game does what the panels want of it,
/// and one for what lies over others and has to be measured first.
const SEQUEL: u8 = 2;

/// Something asked of the panels.
#[derive(Clone, PartialEq, Debug)]
pub enum Ask {
    /// To be pressed.
    Press(u64),
    /// To get the keyboard's focus.
    Focus(u64),
    /// To take a value.
    Value(u64, f64),
    /// To hold this text and no other.
    Text(u64, String),
    /// To take the text as it is: the key Enter in a field.
    Enter(u64),
}

/// What is waiting to be passed on: in an update, where the focus is to go and one thing to do.
#[derive(Resource, Clone, PartialEq, Debug, Default)]
pub struct Asks {
    waiting: VecDeque<Ask>,
    /// How long the first has been waiting for the focus.
    waited: u8,
    /// What has been typed and not been shown yet, and for how long.
    typed: BTreeMap<u64, (String, u8)>,
    /// How many updates are still to follow.
    sequel: u8,
}

impl Asks {
    /// Asks for something.
    pub fn ask(&mut self, ask: Ask) {
        if let Ask::Text(key, text) = &ask {
            self.typed.insert(*key, (text.clone(), 0));
        }
        // Only the last text of a field counts, and the last place of the focus.
        let outdone = match (self.waiting.back(), &ask) {
            (Some(Ask::Text(last, _)), Ask::Text(key, _)) => last == key,
            (Some(Ask::Focus(_)), Ask::Focus(_)) => true,
            _ => false,
        };
        if outdone {
            self.waiting.pop_back();
        }
        self.waiting.push_back(ask);
    }

    /// Whether nothing is waiting to be passed on.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Whether something has been typed that the page has to keep.
    #[must_use]
    pub fn is_typed(&self) -> bool {
        !self.typed.is_empty()
    }

    /// The page keeps what has just been typed until the field has it or refuses it.
    pub fn keep_typed(&mut self, page: &mut [Element]) {
        let waiting =
            |key: &u64| self.waiting.iter().any(|ask| matches!(ask, Ask::Text(of, _) if of == key));
        self.typed.retain(|key, (text, age)| {
            let Some(element) = page.iter_mut().find(|element| element.key == *key) else {
                return false;
            };
            let shown = element.attributes.get("value").is_some_and(|value| value == text);
            if shown && !waiting(key) {
                return false;
            }
            *age += 1;
            element.attributes.insert("value", text.clone());
            *age <= PATIENCE || waiting(key)
        });
        if !self.typed.is_empty() {
            self.sequel = self.sequel.max(1);
        }
    }

    /// The next thing to be done; `focus` is what has it.
    fn next(&mut self, focus: Option<u64>) -> Option<Ask> {
        let (Ask::Text(key, _) | Ask::Enter(key)) = *self.waiting.front()? else {
            return self.waiting.pop_front();
        };
        if focus == Some(key) {
            self.waited = 0;
            return self.waiting.pop_front();
        }
        self.waited += 1;
        if self.waited > PATIENCE {
            self.waited = 0;
            self.waiting.pop_front();
            return None;
        }
        Some(Ask::Focus(key))
    }
}

/// Passes on what was asked for.
pub(super) fn pass_on(
    mirror: Res<Mirror>,
    mut asks: ResMut<Asks>,
    mut requests: MessageWriter<ActionRequest>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if asks.waiting.is_empty() && asks.sequel == 0 {
        return;
    }
    asks.sequel = asks.sequel.saturating_sub(1);
    while let Some(ask) = asks.next(mirror.tree().focus) {
        asks.sequel = SEQUEL;
        requests.write_batch(request(&ask));
        for mut input in &mut inputs {
            input.events.extend(events(&ask));
        }
        // A text that waits for its field asks for the focus once in an update.
        let waits = asks.waited > 0;
        if waits || !matches!(ask, Ask::Focus(_)) {
            break;
        }
    }
    redraw.write(RequestRedraw);
}

/// As a screen reader asks.
fn request(ask: &Ask) -> Option<ActionRequest> {
    let (key, action, data) = match ask {
        Ask::Press(key) => (*key, Action::Click, None),
        Ask::Focus(key) => (*key, Action::Focus, None),
        Ask::Value(key, value) => (*key, Action::SetValue, Some(ActionData::NumericValue(*value))),
        Ask::Text(..) | Ask::Enter(..) => return None,
    };
    let target_node = NodeId(key);
    Some(ActionRequest(accesskit::ActionRequest {
        action,
        target_tree: TreeId::ROOT,
        target_node,
        data,
    }))
}

/// As somebody would type: everything is selected and replaced.
fn events(ask: &Ask) -> Vec<Event> {
    let stroke = |key, modifiers| {
        [true, false].map(|pressed| Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers,
        })
    };
    match ask {
        Ask::Text(_, text) => {
            let mut events = stroke(Key::A, Modifiers::COMMAND).to_vec();
            if text.is_empty() {
                events.extend(stroke(Key::Backspace, Modifiers::NONE));
            } else {
                events.push(Event::Paste(text.clone()));
            }
            events
        }
        Ask::Enter(_) => stroke(Key::Enter, Modifiers::NONE).to_vec(),
        _ => Vec::new(),
    }
}
