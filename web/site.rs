//! The files of one version of the page.

use serde_json::json;
use text::Words;

use crate::glue::Glue;
use crate::hash::{digest, hex, short};
use crate::page;

/// A file of the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct File {
    /// Its name; nothing lies in a folder of its own.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
    /// Whether a first visit transfers it: all but what is there for other cases.
    pub first: bool,
}

/// All files of one version.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Site {
    /// A name of this version, by the content of its files.
    pub version: String,
    /// The files.
    pub files: Vec<File>,
}

const ICON: &[u8] = include_bytes!("../assets/icons/three-roads.svg");
const ICON_192: &[u8] = include_bytes!("../assets/icons/three-roads-192.png");
const ICON_512: &[u8] = include_bytes!("../assets/icons/three-roads-512.png");
const ICON_WHOLE: &[u8] = include_bytes!("../assets/icons/three-roads-maskable-512.png");

impl Site {
    /// The page about a game.
    #[must_use]
    pub fn new(words: &Words, glue: Glue) -> Self {
        let mut files = Vec::new();
        let mut add = |stem: &str, extension: &str, bytes: Vec<u8>| {
            let name = hashed_name(stem, extension, &bytes);
            files.push(File { name: name.clone(), bytes, first: true });
            name
        };
        let size = glue.wasm.len();
        let wasm = add("three-roads", "wasm", glue.wasm);
        let script = add("three-roads", "js", glue.js.into_bytes());
        let icon = add("icon", "svg", ICON.to_vec());
        let icons = Icons {
            small: add("icon-192", "png", ICON_192.to_vec()),
            large: add("icon-512", "png", ICON_512.to_vec()),
            whole: add("icon-whole", "png", ICON_WHOLE.to_vec()),
        };
        let manifest = add("app", "webmanifest", icons.manifest(words).into_bytes());
        let bundle = json!({ "script": script, "wasm": wasm, "size": size, "worker": WORKER });
        let links = page::Links { manifest, icon, touch: icons.small };
        let index = page::hosted(words, &bundle, &links);
        files.push(File { name: INDEX.to_owned(), bytes: index.into_bytes(), first: true });
        let version = version(&files);
        let worker = page::worker(&version, &precached(&files));
        files.push(File { name: WORKER.to_owned(), bytes: worker.into_bytes(), first: true });
        let missing = page::missing(words);
        files.push(File { name: MISSING.to_owned(), bytes: missing.into_bytes(), first: false });
        Self { version, files }
    }
}

/// The page itself.
pub(crate) const INDEX: &str = "index.html";
/// What keeps the page for the times without a network.
pub(crate) const WORKER: &str = "worker.js";
/// What is shown where there is nothing.
pub(crate) const MISSING: &str = "404.html";

struct Icons {
    small: String,
    large: String,
    whole: String,
}

impl Icons {
    /// What a browser needs to know to install the page as an application.
    fn manifest(&self, words: &Words) -> String {
        let icon = |name: &str, sizes: &str, purpose: &str| json!({ "src": name, "sizes": sizes, "type": "image/png", "purpose": purpose });
        let manifest = json!({
            "id": "./",
            "start_url": "./",
            "scope": "./",
            "name": words.name("ui-title"),
            "short_name": words.name("ui-title"),
            "description": words.name("app-about"),
            "lang": words.language().to_string(),
            "dir": page::direction(words),
            "display": "standalone",
            "background_color": "#11171C",
            "theme_color": "#11171C",
            "categories": ["education", "games"],
            "icons": [
                icon(&self.small, "192x192", "any"),
                icon(&self.large, "512x512", "any"),
                icon(&self.whole, "512x512", "maskable"),
            ],
        });
        manifest.to_string()
    }
}

/// A name that changes when the content does.
#[must_use]
pub fn hashed_name(stem: &str, extension: &str, bytes: &[u8]) -> String {
    format!("{stem}-{}.{extension}", short(bytes))
}

/// Whether a name changes with the content, so that a copy of the file never grows old.
pub(crate) fn is_hashed(name: &str) -> bool {
    let stem = name.trim_end_matches(".br").trim_end_matches(".gz");
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    stem.rsplit_once('-').is_some_and(|(_, hash)| {
        hash.len() == 12 && hash.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
    })
}

/// The type of a file, by its name.
pub(crate) fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        "json" => "application/json",
        "gz" => "application/gzip",
        _ => "application/octet-stream",
    }
}

/// Whether a file becomes smaller when it is packed.
pub(crate) fn is_packable(name: &str) -> bool {
    !name.ends_with(".png")
}

fn version(files: &[File]) -> String {
    let mut all = Vec::new();
    for file in files {
        all.extend_from_slice(file.name.as_bytes());
        all.extend_from_slice(&digest(&file.bytes));
    }
    short(&all)
}

/// What the worker keeps: each file with its type and digest, so that no other version’s file can
/// be taken for it.
fn precached(files: &[File]) -> serde_json::Value {
    let one = |file: &File| json!({ "name": file.name, "type": kind(&file.name), "digest": hex(&digest(&file.bytes)) });
    files.iter().map(one).collect()
}
