//! The keyboard’s focus: where it goes when something opens over a screen, and where it returns to
//! when that closes. A pointer needs none of it: whoever uses one sees no ring that they did not
//! ask for.

use egui::{Context, Event, Id, Key, Modifiers, RawInput, Response, Ui, Vec2};

/// Takes note whether keys (or a screen reader) or the pointer were used last.
pub(crate) struct Hands;

impl egui::Plugin for Hands {
    fn debug_name(&self) -> &'static str {
        "hands"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        hold_back(ctx, input);
        let last = input.events.iter().rev().find_map(|event| match event {
            Event::Key { pressed: true, .. } | Event::AccessKitActionRequest(_) => Some(true),
            Event::PointerButton { pressed: true, .. } | Event::Touch { .. } => Some(false),
            _ => None,
        });
        if let Some(keys) = last {
            ctx.data_mut(|data| data.insert_temp(Id::new("keys are used"), keys));
        }
    }
}

/// How long a key that went on from something means nothing in what comes next, in seconds.
const PAUSE: f64 = 0.5;
/// The keys that press what has the focus.
const PRESSES: [Key; 2] = [Key::Enter, Key::Space];

/// A key went on from something to what comes next: pressed once more at once, or held, it presses
/// nothing there.
pub(crate) fn went_on(ctx: &Context) {
    let now = ctx.input(|input| input.time);
    ctx.data_mut(|data| data.insert_temp(Id::new("a key went on"), now));
}

/// Takes away presses of the keys that have just gone on, and those of a key that is held.
fn hold_back(ctx: &Context, input: &mut RawInput) {
    let (before, mut held) =
        ctx.input(|input| (input.time, PRESSES.map(|key| input.keys_down.contains(&key))));
    let now = input.time.unwrap_or(before);
    let since = ctx.data(|data| data.get_temp::<f64>(Id::new("a key went on")));
    let early = since.is_some_and(|since| now - since < PAUSE);
    input.events.retain(|event| {
        let Event::Key { key, pressed, .. } = event else { return true };
        let Some(place) = PRESSES.iter().position(|own| own == key) else { return true };
        let again = std::mem::replace(&mut held[place], *pressed);
        !pressed || (!early && !again)
    });
}

/// Whether keys or a screen reader were used last, and not the pointer.
pub(crate) fn by_keys(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(Id::new("keys are used"))).unwrap_or(false)
}

/// Something that opens over a screen is there or not; called in every pass with the same name.
/// When it closes, the focus goes back to what had it when it opened. Gives whether it has just
/// opened.
pub(crate) fn guest(ctx: &Context, name: &'static str, open: bool) -> bool {
    let id = Id::new(("guest", name));
    let before = ctx.data(|data| data.get_temp::<Option<Id>>(id));
    match (before, open) {
        (None, true) => {
            let host = ctx.memory(egui::Memory::focused);
            ctx.data_mut(|data| data.insert_temp(id, host));
        }
        (Some(host), false) => {
            ctx.data_mut(|data| data.remove::<Option<Id>>(id));
            if let Some(host) = host.filter(|_| by_keys(ctx)) {
                ctx.memory_mut(|memory| memory.request_focus(host));
            }
        }
        _ => {}
    }
    before.is_none() && open
}

/// What has just opened wants the focus on the first of its parts that asks with [`first`].
pub(crate) fn offer(ui: &Ui) {
    if by_keys(ui.ctx()) {
        let now = ui.ctx().cumulative_pass_nr();
        ui.data_mut(|data| data.insert_temp(offered(), now));
    }
}

/// Takes the focus, if it was offered in this pass and nobody has taken it.
pub(crate) fn first(ui: &Ui, response: &Response) {
    let now = ui.ctx().cumulative_pass_nr();
    if ui.data(|data| data.get_temp(offered())) == Some(now) {
        ui.data_mut(|data| data.remove::<u64>(offered()));
        response.request_focus();
    }
}

fn offered() -> Id {
    Id::new("focus is offered")
}

/// What scrolls up and down, by keys as well: it follows the focus, and Page Up and Page Down move
/// it, unless something above it has taken them. To be used as the contents of a scroll area.
pub(crate) fn scrolled<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let (ctx, layer) = (ui.ctx().clone(), ui.layer_id());
    let before = ctx.viewport(|port| port.this_pass.widgets.get_layer(layer).count());
    let result = add(ui);
    leaf(ui);
    let Some(focused) = ctx.memory(egui::Memory::focused) else { return result };
    let inside = ctx.viewport(|port| {
        let widgets = &port.this_pass.widgets;
        let (found, place) = widgets.order(focused)?;
        let rect = widgets.get(focused)?.rect;
        (found == layer && place >= before).then_some(rect)
    });
    let id = Id::new("focus is followed");
    if let Some(rect) = inside
        && by_keys(&ctx)
        && ui.data(|data| data.get_temp(id)) != Some(focused)
    {
        ui.data_mut(|data| data.insert_temp(id, focused));
        ui.scroll_to_rect(rect.expand(8.0), None);
    }
    result
}

/// Page Up and Page Down.
fn leaf(ui: &Ui) {
    let page = ui.clip_rect().height() * 0.8;
    if ui.ctx().text_edit_focused() || ui.min_rect().height() <= ui.clip_rect().height() {
        return;
    }
    for (key, by) in [(Key::PageUp, page), (Key::PageDown, -page)] {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta(Vec2::new(0.0, by));
        }
    }
}
