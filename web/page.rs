//! The page: templates, scripts and words become HTML.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use text::{Args, Words};

use crate::hash::digest;

/// The words that the page says itself: in its template, or from its scripts, which know them
/// without `page-`.
pub const WORDS: [&str; 27] = [
    "page-loading-name",
    "page-loading",
    "page-starting",
    "page-retry",
    "page-reload",
    "page-later",
    "page-no-script",
    "page-no-graphics",
    "page-no-graphics-advice",
    "page-no-assembly",
    "page-no-assembly-advice",
    "page-old",
    "page-old-advice",
    "page-failed",
    "page-failed-advice",
    "page-offline",
    "page-offline-advice",
    "page-lost",
    "page-lost-advice",
    "page-stopped",
    "page-stopped-advice",
    "page-stopped-details",
    "page-update",
    "page-said",
    "page-missing",
    "page-missing-advice",
    "page-missing-start",
];

const INDEX: &str = include_str!("page/index.html");
const MISSING: &str = include_str!("page/missing.html");
const STYLE: &str = include_str!("page/style.css");
const THEME: &str = include_str!("page/theme.js");

/// The scripts of the page, each after what it uses.
const PAGE: [&str; 7] = [
    include_str!("page/fetch.js"),
    include_str!("page/curtain.js"),
    include_str!("page/guard.js"),
    include_str!("page/sound.js"),
    include_str!("page/update.js"),
    include_str!("page/load.js"),
    include_str!("page/main.js"),
];

/// The scripts of the worker.
const WORKER: [&str; 2] = [include_str!("page/fetch.js"), include_str!("page/worker.js")];

/// The files that the page refers to.
pub(crate) struct Links {
    pub(crate) manifest: String,
    pub(crate) icon: String,
    pub(crate) touch: String,
}

/// The page for a host.
pub(crate) fn hosted(words: &Words, bundle: &Value, links: &Links) -> String {
    let head = format!(
        "<link rel=\"manifest\" href=\"{}\">\n<link rel=\"icon\" href=\"{}\" type=\"image/svg+xml\">\n<link rel=\"apple-touch-icon\" href=\"{}\">",
        links.manifest, links.icon, links.touch
    );
    let script = joined(&PAGE);
    let policy = format!(
        "default-src 'none'; script-src 'self' {} {} 'wasm-unsafe-eval'; style-src {}; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'",
        allowed(&script),
        allowed(THEME),
        allowed(STYLE),
    );
    page(words, bundle, &head, &policy, "", &script)
}

/// The page that is one file: `glue` is a script that declares `wasm_bindgen`, `module` the game
/// in gzip.
pub(crate) fn inline(
    words: &Words,
    bundle: &Value,
    icon: &[u8],
    glue: &str,
    module: &[u8],
) -> String {
    let icon = STANDARD.encode(icon);
    let head = format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">");
    let glue = glue.replace("</script", "<\\/script");
    // What it declares with “let” is no property that the page’s own script would find.
    let glue = format!("{glue}\nglobalThis.wasm_bindgen = wasm_bindgen;\n");
    let script = joined(&PAGE);
    let policy = format!(
        "default-src 'none'; script-src {} {} {} 'wasm-unsafe-eval'; style-src {}; style-src-attr 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'",
        allowed(&glue),
        allowed(&script),
        allowed(THEME),
        allowed(STYLE),
    );
    let data = format!(
        "<script>{glue}</script>\n<script type=\"application/gzip\" id=\"module\">{}</script>\n",
        STANDARD.encode(module)
    );
    page(words, bundle, &head, &policy, &data, &script)
}

fn page(
    words: &Words,
    bundle: &Value,
    head: &str,
    policy: &str,
    data: &str,
    script: &str,
) -> String {
    fill(words, INDEX, &|name| match name {
        "head" => Some(head.to_owned()),
        "policy" => Some(policy.to_owned()),
        "style" => Some(STYLE.to_owned()),
        "theme" => Some(THEME.to_owned()),
        "words" => Some(in_script(&said(words))),
        "bundle" => Some(in_script(bundle)),
        "data" => Some(data.to_owned()),
        "script" => Some(script.to_owned()),
        _ => None,
    })
}

/// The page for what is not there.
pub(crate) fn missing(words: &Words) -> String {
    fill(words, MISSING, &|name| match name {
        "policy" => Some(format!(
            "default-src 'none'; style-src {}; base-uri 'none'; form-action 'none'",
            allowed(STYLE)
        )),
        "style" => Some(STYLE.to_owned()),
        _ => None,
    })
}

/// The worker that keeps one version.
pub(crate) fn worker(version: &str, files: &Value) -> String {
    let script = joined(&WORKER);
    format!("const VERSION = \"{version}\";\nconst FILES = {files};\n{script}")
}

/// The direction in which a language is written.
pub(crate) fn direction(words: &Words) -> &'static str {
    match words.language().language.as_str() {
        "ar" | "fa" | "he" | "ur" => "rtl",
        _ => "ltr",
    }
}

/// What the page says, for its scripts; a number is left open as `{percent}`.
fn said(words: &Words) -> Value {
    let args = Args::new().text("percent", "{percent}");
    let one = |key: &&str| {
        let name = key.trim_start_matches("page-").to_owned();
        (name, Value::String(words.say(key, &args)))
    };
    Value::Object(WORDS.iter().map(one).collect::<Map<_, _>>())
}

/// Modules as one: imports of each other go, and what was exported is simply there.
#[must_use]
pub fn joined(modules: &[&str]) -> String {
    let mut out = String::from("\n");
    for line in modules.iter().flat_map(|module| module.lines()) {
        if line.starts_with("import ") || line.starts_with("// @ts-check") {
            continue;
        }
        out += line.strip_prefix("export ").unwrap_or(line);
        out.push('\n');
    }
    out
}

/// Fills the `{{places}}` of a template: what `other` knows, the page’s language, and words by
/// their keys. A place that nobody knows stays visible, as missing words do.
#[must_use]
pub fn template(words: &Words, source: &str) -> String {
    fill(words, source, &|_| None)
}

fn fill(words: &Words, source: &str, other: &dyn Fn(&str) -> Option<String>) -> String {
    let mut out = String::new();
    let mut rest = source;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        out += before;
        out += &match (other(name), name) {
            (Some(text), _) => text,
            (None, "lang") => words.language().to_string(),
            (None, "dir") => direction(words).to_owned(),
            (None, key) => escaped(&words.name(key)),
        };
        rest = after;
    }
    out + rest
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// JSON that no end of a script can hide in.
fn in_script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

/// What a policy says of an inline script or style that is meant to be there.
fn allowed(source: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(digest(source.as_bytes())))
}
