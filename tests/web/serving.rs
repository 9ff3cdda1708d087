//! What the server answers.

use web::Encoding::{Brotli, Gzip, Plain};
use web::{answer, negotiate};

use crate::fixture::{folder, site};

#[test]
fn the_best_encoding_that_a_browser_takes_is_chosen() {
    for (accepted, expected) in [
        ("gzip, deflate, br, zstd", Brotli),
        ("gzip, deflate", Gzip),
        ("br;q=0.5, gzip;q=0.9", Gzip),
        ("br;q=0, gzip", Gzip),
        ("BR", Brotli),
        ("*", Brotli),
        ("*;q=0.3, br;q=0", Gzip),
        ("identity", Plain),
        ("gzip;q=0", Plain),
        ("gzip;q=x", Plain),
        ("", Plain),
    ] {
        assert_eq!(negotiate(accepted), expected, "{accepted}");
    }
}

#[test]
fn files_come_with_type_encoding_and_age() {
    let folder = folder("served", "one");
    let site = site("one");
    let wasm = site.files.iter().find(|file| file.name.ends_with(".wasm")).expect("a module");
    let wasm = &wasm.name;
    let head = |url: &str, accepted: &str| {
        let answer = answer(&folder, true, url, accepted);
        let get = |name: &str| {
            let found = answer.headers.iter().find(|(known, _)| *known == name);
            found.map_or("-", |(_, value)| value.as_str()).to_owned()
        };
        let file = answer.file.as_ref().and_then(|file| file.file_name()).expect("a file");
        let file = file.to_string_lossy().replace(wasm.as_str(), "game.wasm");
        [
            answer.status.to_string(),
            file,
            get("Content-Type"),
            get("Content-Encoding"),
            get("Cache-Control"),
        ]
        .join(" | ")
    };
    let kept = "public, max-age=31536000, immutable";
    let game = format!("/{wasm}");
    for (url, accepted, expected) in [
        (game.as_str(), "br", format!("200 | game.wasm.br | application/wasm | br | {kept}")),
        (&game, "gzip", format!("200 | game.wasm.gz | application/wasm | gzip | {kept}")),
        (&game, "", format!("200 | game.wasm | application/wasm | - | {kept}")),
        (
            &format!("{game}.gz"),
            "br",
            format!("200 | game.wasm.gz | application/gzip | - | {kept}"),
        ),
        ("/", "", "200 | index.html | text/html; charset=utf-8 | - | no-cache".to_owned()),
        (
            "/?level=primer",
            "",
            "200 | index.html | text/html; charset=utf-8 | - | no-cache".to_owned(),
        ),
        (
            "/worker.js",
            "br",
            "200 | worker.js.br | text/javascript; charset=utf-8 | br | no-cache".to_owned(),
        ),
        ("/nothing", "", "404 | 404.html | text/html; charset=utf-8 | - | no-cache".to_owned()),
    ] {
        assert_eq!(head(url, accepted), expected, "{url}");
    }
    assert_eq!(answer(&folder, false, "/", "").status, 405);
}

#[test]
fn nothing_outside_the_folder_is_served() {
    let folder = folder("walled", "one");
    std::fs::write(folder.join("../secret.txt"), "secret").expect("written");
    std::fs::write(folder.join(".hidden"), "secret").expect("written");
    for url in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..\\secret.txt",
        "/a/../../secret.txt",
        "//etc/passwd",
        "/.hidden",
        "/.",
        "/..",
        "secret.txt",
        "",
        "http://127.0.0.1/../secret.txt",
    ] {
        assert_eq!(answer(&folder, true, url, "").status, 404, "{url}");
    }
}
