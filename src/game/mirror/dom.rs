//! The mirror in the browser: elements of the page in `#mirror`, lines in `#said`. What is done to
//! the elements is asked of the panels; the focus of the page and that of the panels keep step
//! while the page's lies in the mirror, and it is never taken from anywhere else.

mod follow;
mod listen;

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};

use bevy::prelude::*;
use bevy_egui::{EguiInput, EguiPreUpdateSet, PrimaryEguiContext};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use crate::platform::web;

use super::page::{self, page};
use super::patch::{Op, diff};
use super::{Ask, Asks, Mirror, MirrorSystems, Said};

/// As many lines are kept in the page.
const LINES: u32 = 40;
/// Where an element keeps its key.
const KEY: &str = "data-key";

/// The mirror as the page has it.
struct Stage {
    document: Document,
    /// What all elements lie in, in points.
    sheet: HtmlElement,
    canvas: HtmlElement,
    said: Option<Element>,
    elements: BTreeMap<u64, HtmlElement>,
    page: Vec<page::Element>,
    /// What had the panels' focus when it was looked at last.
    focus: Option<u64>,
    /// How much a point is enlarged.
    scale: f32,
}

thread_local! {
    static STAGE: RefCell<Option<Stage>> = const { RefCell::new(None) };
    /// What has been asked since the last update.
    static HEARD: RefCell<VecDeque<Ask>> = const { RefCell::new(VecDeque::new()) };
}

/// Installs it.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, begin);
    let focused = keep_focused.after(EguiPreUpdateSet::ProcessInput);
    let focused = focused.before(EguiPreUpdateSet::BeginPass);
    app.add_systems(PreUpdate, (hear.before(super::asks::pass_on), focused));
    app.add_systems(PostUpdate, (show, say).chain().after(MirrorSystems));
}

/// Finds the page’s places and listens. A page without them has no mirror.
fn begin() {
    let Some(stage) = Stage::find() else { return };
    listen::listen(&stage.sheet, &stage.canvas);
    STAGE.with_borrow_mut(|place| *place = Some(stage));
}

/// Takes what has been asked.
fn hear(mut asks: ResMut<Asks>) {
    for ask in HEARD.take() {
        asks.ask(ask);
    }
}

/// While the focus of the page lies in the mirror the canvas is without it, and the panels would
/// take what has theirs for nothing in focus.
fn keep_focused(mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>) {
    let held = STAGE.with_borrow(|stage| stage.as_ref().and_then(follow::held).is_some());
    if held {
        inputs.iter_mut().for_each(|mut input| input.focused = true);
    }
}

/// Something is asked: the application wakes for it.
fn ask(ask: Ask) {
    HEARD.with_borrow_mut(|heard| heard.push_back(ask));
    web::wake();
}

/// Lets the page follow.
fn show(mirror: Res<Mirror>, mut asks: ResMut<Asks>) {
    if !mirror.is_changed() && !asks.is_typed() {
        return;
    }
    let mut next = page(mirror.tree());
    asks.bypass_change_detection().keep_typed(&mut next);
    // Somebody is on the way elsewhere: the panels will follow.
    let leads = asks.is_empty() && HEARD.with_borrow(VecDeque::is_empty);
    STAGE.with_borrow_mut(|stage| {
        let Some(stage) = stage else { return };
        stage.fit(mirror.room());
        let held = follow::held(stage);
        let ops = diff(&stage.page, &next);
        for op in &ops {
            stage.carry_out(op);
        }
        let old = std::mem::replace(&mut stage.page, next);
        follow::follow(stage, &old, held, mirror.tree().focus, leads);
    });
}

/// Says what is to be said.
fn say(mut said: ResMut<Said>) {
    if said.is_empty() {
        return;
    }
    let lines = said.take();
    STAGE.with_borrow(|stage| {
        let Some(stage) = stage else { return };
        let Some(log) = &stage.said else { return };
        for line in lines {
            let Ok(element) = stage.document.create_element("p") else { continue };
            element.set_text_content(Some(&line));
            let _ = log.append_child(&element);
        }
        while log.child_element_count() > LINES {
            let Some(first) = log.first_element_child() else { break };
            first.remove();
        }
    });
}

impl Stage {
    fn find() -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let find = |id: &str| document.query_selector(id).ok().flatten();
        let mirror = find("#mirror")?;
        let canvas = find(web::CANVAS)?.dyn_into::<HtmlElement>().ok()?;
        let said = find("#said");
        let sheet = document.create_element("div").ok()?.dyn_into::<HtmlElement>().ok()?;
        sheet.set_attribute("tabindex", "-1").ok()?;
        mirror.append_child(&sheet).ok()?;
        Some(Self {
            document,
            sheet,
            canvas,
            said,
            elements: BTreeMap::new(),
            page: Vec::new(),
            focus: None,
            scale: 0.0,
        })
    }

    /// Enlarges points to what they are on the canvas.
    fn fit(&mut self, room: [f32; 2]) {
        let [width, height] = room;
        if width < 1.0 {
            return;
        }
        // As it is seen: the canvas may be laid out smaller and drawn larger.
        let scale = self.canvas.get_bounding_client_rect().width() as f32 / width;
        if (scale - self.scale).abs() > 0.001 {
            self.scale = scale;
            self.sheet.style().set_css_text(&format!(
                "position:absolute;left:0;top:0;width:{width}px;height:{height}px;\
                 transform-origin:0 0;transform:scale({scale})"
            ));
        }
    }

    fn carry_out(&mut self, op: &Op) {
        match op {
            Op::Remove(key) => self.remove(*key),
            Op::Create(key, tag) => {
                let Some(element) = self.create(*key, tag) else { return };
                self.elements.insert(*key, element);
            }
            Op::Put { key, parent, before } => {
                let Some(element) = self.elements.get(key) else { return };
                let parent = parent.and_then(|parent| self.elements.get(&parent));
                let before = before.and_then(|before| self.elements.get(&before));
                let before = before.map(|element| element.unchecked_ref());
                let _ = parent.unwrap_or(&self.sheet).insert_before(element, before);
            }
            Op::Set(key, name, value) => {
                if let Some(element) = self.elements.get(key) {
                    set(element, name, value);
                }
            }
            Op::Clear(key, name) => {
                if let Some(element) = self.elements.get(key) {
                    let _ = element.remove_attribute(name);
                }
            }
            Op::Text(key, text) => {
                if let Some(element) = self.elements.get(key) {
                    element.set_text_content(Some(text));
                }
            }
        }
    }

    fn create(&self, key: u64, tag: &str) -> Option<HtmlElement> {
        let element = self.document.create_element(tag).ok()?;
        element.set_attribute(KEY, &key.to_string()).ok()?;
        element.dyn_into().ok()
    }

    fn remove(&mut self, key: u64) {
        let Some(element) = self.elements.remove(&key) else { return };
        element.remove();
        self.elements.retain(|_, other| !element.contains(Some(other.unchecked_ref())));
    }
}

/// Sets an attribute. What is typed, where it lies and how far it is are no attributes of an
/// element that lives.
fn set(element: &HtmlElement, name: &str, value: &str) {
    if name == "style" {
        element.style().set_css_text(value);
        return;
    }
    if name == "value" {
        if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
            if input.value() != value {
                input.set_value(value);
            }
            return;
        }
        if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
            if area.value() != value {
                area.set_value(value);
            }
            return;
        }
    }
    let _: Result<(), JsValue> = element.set_attribute(name, value);
}

/// The key of an element, or of what it lies in.
fn key_of(element: &Element) -> Option<u64> {
    let element = element.closest("[data-key]").ok()??;
    element.get_attribute(KEY)?.parse().ok()
}
