//! The files of a version and their names.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;
use text::Words;
use web::{Problem, Squeeze, hashed_name, short, write};

use crate::fixture::{file, folder, read, root, site};

#[test]
fn a_name_changes_with_the_content() {
    assert_eq!(short(b""), "e3b0c44298fc");
    assert_eq!(hashed_name("game", "js", b"abc"), "game-ba7816bf8f01.js");
}

#[test]
fn the_same_content_gives_the_same_version() {
    assert_eq!(site("one"), site("one"));
    let (one, two) = (site("one"), site("two"));
    assert_ne!(one.version, two.version);
    let differs = |name: &str| file(&one, name) != file(&two, name);
    assert!(differs("index.html") && differs("worker.js") && !differs("404.html"));
}

#[test]
fn whatever_the_page_refers_to_is_a_file_beside_it() {
    let site = site("one");
    let names: BTreeSet<&str> = site.files.iter().map(|file| file.name.as_str()).collect();
    let index = file(&site, "index.html");
    let linked = index.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let manifest = names.iter().find(|name| name.ends_with(".webmanifest")).expect("a manifest");
    let manifest: Value = serde_json::from_str(file(&site, manifest)).expect("JSON");
    let icons = manifest["icons"].as_array().expect("icons");
    let icons = icons.iter().filter_map(|icon| icon["src"].as_str());
    let bundle = index.split("id=\"bundle\">").nth(1).and_then(|rest| rest.split('<').next());
    let bundle: Value = serde_json::from_str(bundle.expect("a bundle")).expect("JSON");
    let loaded = ["script", "wasm", "worker"].map(|name| bundle[name].as_str().expect("a name"));
    let all: Vec<&str> = linked.chain(icons).chain(loaded).collect();
    assert_eq!(all.len(), 9);
    assert!(all.iter().all(|name| names.contains(name)), "{all:?} of {names:?}");
    assert_eq!(bundle["size"].as_u64(), Some(crate::fixture::glue("one").wasm.len() as u64));
}

#[test]
fn no_address_leaves_the_page_or_begins_at_the_root() {
    let site = site("one");
    for name in ["index.html", "404.html", "worker.js"] {
        for start in ["href=\"/", "src=\"/", "http://", "https://", "import(\"/", "fetch(\"/"] {
            assert!(!file(&site, name).contains(start), "{name}: {start}");
        }
    }
    let manifest = site.files.iter().find(|file| file.name.ends_with(".webmanifest"));
    let manifest: Value =
        serde_json::from_slice(&manifest.expect("a manifest").bytes).expect("JSON");
    for field in ["id", "start_url", "scope"] {
        assert_eq!(manifest[field], "./");
    }
    assert_eq!(manifest["name"], "Three Roads");
}

#[test]
fn the_folder_holds_what_its_list_says_and_nothing_of_an_earlier_version() {
    let place = folder("replaced", "one");
    let names = || -> BTreeSet<String> {
        let entries = fs::read_dir(&place).expect("readable").map(|entry| entry.expect("an entry"));
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    };
    let before = names();
    folder("replaced", "two");
    let after = names();
    assert_eq!(before.difference(&after).count(), 3, "a script, plain and packed");
    assert_eq!(after.difference(&before).count(), 3);

    let list = fs::read_to_string(place.join("sizes.json")).expect("readable");
    let list: Value = serde_json::from_str(&list).expect("JSON");
    for file in list["files"].as_array().expect("files") {
        let name = file["name"].as_str().expect("a name");
        for (form, end) in [("raw", ""), ("gzip", ".gz"), ("brotli", ".br")] {
            let path = place.join(format!("{name}{end}"));
            let packed = !name.ends_with(".png") || end.is_empty();
            let length = if packed { fs::metadata(path).expect("a file").len() } else { continue };
            assert_eq!(file[form].as_u64(), Some(length), "{name}{end}");
        }
    }
}

#[test]
fn a_folder_of_somebody_else_stays_as_it_is() {
    let place = root().join("assets/icons");
    let refused = write(&Words::english(), &site("one"), &place, Squeeze::Quick);
    assert_eq!(refused, Err(Problem::Foreign(place.clone())));
    assert!(!place.join("index.html").exists());
}

#[test]
fn what_makes_the_glue_is_of_the_version_that_the_game_is_built_with() {
    let lock = read("Cargo.lock");
    let version = |name: &str| {
        let start = format!("name = \"{name}\"\nversion = \"");
        let found = lock.split(&start).nth(1).and_then(|rest| rest.split('"').next());
        found.unwrap_or_else(|| panic!("{name} is locked")).to_owned()
    };
    assert_eq!(version("wasm-bindgen-cli-support"), version("wasm-bindgen"));
}

#[test]
fn icons_have_the_sizes_that_they_are_said_to_have() {
    for (name, size) in [("192", 192), ("512", 512), ("maskable-512", 512)] {
        let bytes = fs::read(root().join(format!("assets/icons/three-roads-{name}.png")));
        let bytes = bytes.expect("an icon");
        let number = |at: usize| {
            u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
        };
        assert_eq!((number(16), number(20)), (size, size), "{name}");
    }
}
