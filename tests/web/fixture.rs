//! The stand-in, and what is made of it.

use std::fs;
use std::path::{Path, PathBuf};

use text::Words;
use web::{Glue, Site, Squeeze};

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A file of the repository.
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|why| panic!("{path}: {why}"))
}

/// A module without anything in it but `size` bytes that cannot be packed.
fn module(size: usize) -> Vec<u8> {
    let mut noise = 1_u64;
    let body = (0..size).map(|_| {
        noise = noise.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (noise >> 56) as u8
    });
    let mut section = vec![1, b'x'];
    section.extend(body);
    let mut out = b"\0asm\x01\0\0\0\0".to_vec();
    let mut length = section.len();
    loop {
        let more = if length > 0x7F { 0x80 } else { 0 };
        out.push((length & 0x7F) as u8 | more);
        length >>= 7;
        if length == 0 {
            break;
        }
    }
    out.extend(section);
    out
}

/// The stand-in, in a version of this name.
pub fn glue(version: &str) -> Glue {
    let js = include_str!("stand_in/game.js").replace("VERSION", version);
    Glue { js, wasm: module(300_000) }
}

/// The page about it.
pub fn site(version: &str) -> Site {
    Site::new(&Words::english(), glue(version))
}

/// The file of this name, which a version must have.
pub fn file<'a>(site: &'a Site, name: &str) -> &'a str {
    let found = site.files.iter().find(|file| file.name == name).expect("the file is there");
    std::str::from_utf8(&found.bytes).expect("it is text")
}

/// A folder with the page, for this test alone.
pub fn folder(name: &str, version: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    web::write(&Words::english(), &site(version), &folder, Squeeze::Quick).expect("it is written");
    folder
}

/// Two versions for the tests in a browser, which find them in the folder that cargo keeps for
/// tests.
#[test]
fn stand_ins_for_the_browser_are_written() {
    for version in ["one", "two"] {
        let folder = folder(&format!("stand-in-{version}"), version);
        assert!(folder.join("index.html").is_file() && folder.join("sizes.json").is_file());
    }
    let glue = glue("single");
    let js =
        glue.js.replace("export default async function begin", "let wasm_bindgen = async function");
    let page = web::single(&Words::english(), &Glue { js, ..glue }, Squeeze::Quick);
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("stand-in.html");
    fs::write(file, page.expect("it is packed")).expect("it is written");
}
