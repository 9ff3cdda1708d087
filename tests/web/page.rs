//! The page: its words, its scripts, its policy.

use std::fs;

use text::Words;
use web::{Glue, Squeeze, WORDS, digest, joined, template};

use crate::fixture::{file, glue, read, root, site};

/// The templates and scripts of the page.
fn sources() -> Vec<(String, String)> {
    let entries = fs::read_dir(root().join("web/page")).expect("the page’s folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut found: Vec<_> = paths
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).expect("text"))
        })
        .collect();
    found.sort();
    found
}

#[test]
fn every_word_is_there_and_every_place_is_filled() {
    let words = Words::english();
    for key in WORDS {
        assert!(words.has(key), "{key}");
    }
    let site = site("one");
    for (name, source) in [("index.html", "index.html"), ("404.html", "missing.html")] {
        let page = file(&site, name);
        let source = read(&format!("web/page/{source}"));
        let places = source.split("{{").skip(1).filter_map(|rest| rest.split("}}").next());
        let open = places.filter(|place| page.contains(&format!("{{{{{place}}}}}")));
        assert_eq!(open.collect::<Vec<_>>(), [""; 0], "{name}");
        assert!(!page.contains('⟦'), "{name}");
        assert!(page.contains("<html lang=\"en\" dir=\"ltr\">"), "{name}");
    }
    assert!(
        file(&site, "index.html")
            .contains("<noscript><p class=\"alone\">The game needs JavaScript")
    );
    assert_eq!(template(&words, "{{lang}}: {{ui-title}} {{no-such}}"), "en: Three Roads ⟦no-such⟧");
}

#[test]
fn every_word_is_used() {
    let all: String = sources().into_iter().map(|(_, source)| source).collect();
    for key in WORDS {
        let name = key.trim_start_matches("page-");
        let stem = name.trim_end_matches("-advice");
        let used = all.contains(&format!("{{{{{key}}}}}")) || all.contains(&format!("\"{stem}\""));
        assert!(used, "nobody says {key}");
    }
}

#[test]
fn no_words_stand_in_a_template() {
    for (name, source) in sources().into_iter().filter(|(name, _)| name.ends_with(".html")) {
        let mut rest = source.as_str();
        let mut text = String::new();
        while let Some((before, after)) = rest.split_once('<') {
            text += before;
            rest = after.split_once('>').map_or("", |(_, after)| after);
        }
        for (at, place) in text.split("{{").enumerate() {
            let said =
                if at == 0 { place } else { place.split_once("}}").map_or("", |(_, said)| said) };
            assert_eq!(said.trim(), "", "{name}");
        }
        for attribute in ["alt=\"", "title=\"", "aria-label=\"", "placeholder=\""] {
            for value in source.split(attribute).skip(1) {
                assert!(value.starts_with("{{"), "{name}: {attribute}{value:.20}");
            }
        }
    }
}

#[test]
fn no_words_stand_in_a_script() {
    for (name, source) in sources().into_iter().filter(|(name, _)| name.ends_with(".js")) {
        for line in source.lines().map(str::trim) {
            let comment = ["//", "*", "/*"].iter().any(|start| line.starts_with(start));
            // Those are for whoever reads the console, or name a header.
            if comment || line.contains("new Error(") || line.contains("const PREFIX") {
                continue;
            }
            let code = line.split(" // ").next().unwrap_or_default();
            let quoted = code.split(['"', '`']).skip(1).step_by(2);
            for text in quoted.filter(|text| !text.contains("${")) {
                let spoken = text.contains(' ') && text.chars().any(char::is_alphabetic);
                let known = ["take over", "control flow"].contains(&text);
                assert!(!spoken || known, "{name}: {text}");
            }
        }
    }
}

#[test]
fn modules_become_one_script() {
    let one = "// @ts-check\nexport const A = 1;\n";
    let two = "import { A } from \"./one.js\";\nexport function b() {\n  return A;\n}\n";
    assert_eq!(joined(&[one, two]), "\nconst A = 1;\nfunction b() {\n  return A;\n}\n");
    for (name, source) in sources().iter().filter(|(name, _)| name.ends_with(".js")) {
        assert!(source.starts_with("// @ts-check\n"), "{name}");
        for line in source.lines().filter(|line| line.starts_with("import")) {
            assert!(line.ends_with(".js\";") && line.contains("from \"./"), "{name}: {line}");
        }
    }
}

#[test]
fn the_policy_lets_in_what_the_page_has_and_nothing_else() {
    let site = site("one");
    let page = file(&site, "index.html");
    let policy = page.split("Security-Policy\" content=\"").nth(1).expect("a policy");
    let policy = policy.split('"').next().expect("its end");
    let scripts = ["<script>", "<script type=\"module\">"].map(|open| (open, "</script>"));
    for (open, close) in scripts.into_iter().chain([("<style>", "</style>")]) {
        let inside = page.split(open).nth(1).and_then(|rest| rest.split(close).next());
        let hash = base64(&digest(inside.expect("inline").as_bytes()));
        assert!(policy.contains(&format!("'sha256-{hash}'")), "{open}");
    }
    assert!(policy.starts_with("default-src 'none';"));
    assert!(policy.contains("'wasm-unsafe-eval'") && !policy.contains("'unsafe-eval'"));
    let scripts = policy.split(';').find(|part| part.trim().starts_with("script-src"));
    assert!(!scripts.expect("scripts").contains("unsafe-inline"));
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let number = chunk.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte))
            << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let letter = LETTERS[(number >> (18 - 6 * place) & 63) as usize];
            out.push(if place > chunk.len() { '=' } else { char::from(letter) });
        }
    }
    out
}

#[test]
fn one_file_refers_to_no_other() {
    let glue = glue("one");
    let evil = Glue { js: format!("{}\n// </script><script>", glue.js), ..glue };
    let page = web::single(&Words::english(), &evil, Squeeze::Quick).expect("packed");
    for start in ["src=\"", "href=\"./", "rel=\"manifest\"", "http://", "https://"] {
        assert!(!page.contains(start), "{start}");
    }
    assert_eq!(
        page.matches("<script").count(),
        page.matches("</script>").count() + 1,
        "of the comment"
    );
    assert!(page.contains("// <\\/script><script>"));
    assert!(page.contains("id=\"module\">H4sI"), "gzip in letters");
    let words = read("assets/text/en/page.ftl");
    assert!(words.starts_with("### "));
}
