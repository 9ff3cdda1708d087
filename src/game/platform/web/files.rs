//! Files that leave the page, and files that come to it: picked, or dropped on it.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, DragEvent, File, HtmlAnchorElement, HtmlInputElement, Url};

use super::{Told, document, listen, tell};

/// The longest file that is read. A save of the longest game is a hundredth of it.
const MOST: f64 = 4_194_304.0;
/// What a picker offers first.
const ENDINGS: &str = ".ron,.txt,.json";

/// Has the browser keep a text as a file, and tells its name.
///
/// # Errors
/// What the browser says.
pub fn save(name: &str, text: &str) -> Result<String, String> {
    let failed = |error: JsValue| said(&error);
    let parts = Array::of1(&JsValue::from_str(text));
    let about = BlobPropertyBag::new();
    about.set_type(kind(name));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &about).map_err(failed)?;
    let url = Url::create_object_url_with_blob(&blob).map_err(failed)?;
    let document = document().ok_or_else(String::new)?;
    let link = document.create_element("a").map_err(failed)?;
    let link: HtmlAnchorElement = link.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The address stays good for as long as a slow disk may need it: until the page is left.
    Ok(name.to_owned())
}

/// The type of a file by its ending.
fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.') {
        Some((_, "html")) => "text/html;charset=utf-8",
        Some((_, "csv")) => "text/csv;charset=utf-8",
        Some((_, "json")) => "application/json",
        _ => "text/plain;charset=utf-8",
    }
}

/// Lets the person pick a file; what it holds is told.
pub fn pick() {
    let Some(Ok(input)) = document().map(|document| document.create_element("input")) else {
        return;
    };
    let input: HtmlInputElement = input.unchecked_into();
    input.set_type("file");
    input.set_accept(ENDINGS);
    let picked = input.clone();
    listen(&input, "change", move |_| {
        read_first(picked.files());
    });
    input.click();
}

/// Takes files that are dropped on the page.
pub(super) fn take_drops() {
    let Some(window) = web_sys::window() else { return };
    // Without this a browser would leave the game for the file.
    listen(&window, "dragover", |event| event.prevent_default());
    listen(&window, "drop", |event| {
        event.prevent_default();
        let dropped = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        read_first(dropped.and_then(|dropped| dropped.files()));
    });
}

fn read_first(files: Option<web_sys::FileList>) {
    if let Some(file) = files.and_then(|files| files.get(0)) {
        spawn_local(async move { tell(read(file).await) });
    }
}

async fn read(file: File) -> Told {
    let name = file.name();
    if file.size() > MOST {
        return Told::File { name, text: Err(None) };
    }
    let text = match JsFuture::from(file.array_buffer()).await {
        Ok(buffer) => String::from_utf8(Uint8Array::new(&buffer).to_vec()).map_err(|_| None),
        Err(error) => Err(Some(said(&error))),
    };
    Told::File { name, text }
}

/// What the browser says of an error.
pub(super) fn said(error: &JsValue) -> String {
    let message = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
    message.or_else(|| error.as_string()).unwrap_or_default()
}
