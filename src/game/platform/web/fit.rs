//! The canvas fills the stage, and never has more pixels than the graphics can take.
//!
//! Where it would, the canvas is laid out smaller and drawn larger by the browser; the scale of
//! the window makes up for it, so that everything has its size, if a little less sharp.

use std::cell::{Cell, OnceCell};

use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlCanvasElement, HtmlElement, WebGl2RenderingContext};

use super::{CANVAS, document, listen};

/// What every device takes.
const SAFE: u32 = 4096;
/// The parameter that holds the name of the card: `UNMASKED_RENDERER_WEBGL`.
const UNMASKED_RENDERER: u32 = 0x9246;
/// Parts of the names of what draws without a card, in small letters.
const SOFTWARE: [&str; 4] = ["swiftshader", "llvmpipe", "softpipe", "basic render"];

thread_local! {
    static GRAPHICS: OnceCell<Graphics> = const { OnceCell::new() };
    /// By how much the canvas is laid out smaller than the stage, 1 or less.
    static PART: Cell<f64> = const { Cell::new(1.0) };
}

/// Lays the canvas out, once the engine has made it its own, and again when the window changes,
/// before the engine hears of it.
pub(super) fn prepare() {
    lay_out();
    if let Some(window) = web_sys::window() {
        listen(&window, "resize", |_| lay_out());
    }
}

/// What is known of the graphics before the engine has them.
#[derive(Clone, Copy)]
struct Graphics {
    /// The largest side of a picture that they take.
    limit: u32,
    /// Whether the processor does their work.
    software: bool,
}

/// Whether the processor has to draw: everything that only pleases the eye is too dear then.
#[must_use]
pub fn draws_in_software() -> bool {
    graphics().software
}

fn graphics() -> Graphics {
    let unknown = Graphics { limit: SAFE, software: false };
    GRAPHICS.with(|known| *known.get_or_init(|| probe().unwrap_or(unknown)))
}

fn probe() -> Option<Graphics> {
    let probe: HtmlCanvasElement = document()?.create_element("canvas").ok()?.unchecked_into();
    let context = probe.get_context("webgl2").ok()??;
    let context: WebGl2RenderingContext = context.unchecked_into();
    let limit = context.get_parameter(WebGl2RenderingContext::MAX_TEXTURE_SIZE).ok()?.as_f64()?;
    // Some browsers name the card only to those who ask in this way.
    let asked = extension(&context, "WEBGL_debug_renderer_info").is_some();
    let name = if asked { UNMASKED_RENDERER } else { WebGl2RenderingContext::RENDERER };
    let name = context.get_parameter(name).ok().and_then(|name| name.as_string());
    let name = name.unwrap_or_default().to_lowercase();
    let software = SOFTWARE.iter().any(|known| name.contains(known));
    // A page may have few contexts at a time: this one is given back.
    if let Some(lose) = extension(&context, "WEBGL_lose_context")
        && let Ok(act) = Reflect::get(&lose, &JsValue::from_str("loseContext"))
        && act.is_function()
    {
        let _ = js_sys::Function::from(act).call0(&lose);
    }
    Some(Graphics { limit: limit as u32, software })
}

fn extension(context: &WebGl2RenderingContext, name: &str) -> Option<JsValue> {
    let get = Reflect::get(context, &JsValue::from_str("getExtension")).ok()?;
    let found = js_sys::Function::from(get).call1(context, &JsValue::from_str(name)).ok()?;
    found.is_object().then_some(found)
}

fn canvas() -> Option<Element> {
    document()?.query_selector(CANVAS).ok()?
}

/// The size of the stage in points, if there is one.
pub fn stage() -> Option<(f32, f32)> {
    let stage = canvas()?.parent_element()?;
    let (width, height) = (stage.client_width(), stage.client_height());
    (width > 0 && height > 0).then_some((width as f32, height as f32))
}

fn lay_out() {
    let Some(canvas) = canvas() else { return };
    let Some(stage) = canvas.parent_element() else { return };
    let dense = web_sys::window().map_or(1.0, |window| window.device_pixel_ratio());
    let longest = f64::from(stage.client_width().max(stage.client_height())) * dense;
    let part = (f64::from(graphics().limit) / longest.max(1.0)).min(1.0);
    PART.set(part);
    let style = canvas.unchecked_into::<HtmlElement>().style();
    let share = format!("{}%", part * 100.0);
    let larger = if part < 1.0 { format!("scale({})", 1.0 / part) } else { "none".to_owned() };
    let rules = [
        ("width", &*share),
        ("height", &share),
        ("transform", &larger),
        ("transform-origin", "0 0"),
    ];
    for (name, value) in rules {
        // These are properties that every browser knows.
        let _ = style.set_property(name, value);
    }
}

/// Keeps the window's scale with the canvas.
pub(super) fn follow(mut windows: Query<&mut Window, With<PrimaryWindow>>) {
    let Ok(window) = windows.single_mut() else { return };
    let part = PART.get() as f32;
    let wanted = (part < 1.0).then(|| window.resolution.base_scale_factor() * part);
    if window.resolution.scale_factor_override() != wanted {
        let mut window = window;
        window.resolution.set_scale_factor_override(wanted);
    }
}
