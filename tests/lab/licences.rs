//! Every library that is linked has a licence that the project can keep. Needs no network.

use serde_json::Value;
use std::process::Command;

/// The licences, by their SPDX names, under which a library may be used. All let the game be given
/// away under its own licences; none asks for more than that its text be kept.
const ALLOWED: [&str; 13] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// The licence of the project's own packages.
const OWN: &str = "MIT OR Apache-2.0";

/// What is wrong with the licences in cargo's metadata: a line for each package.
fn problems(metadata: &Value) -> Vec<String> {
    let Some(packages) = metadata["packages"].as_array().filter(|list| !list.is_empty()) else {
        return vec!["the metadata lists no packages".to_owned()];
    };
    packages.iter().filter_map(problem).collect()
}

fn problem(package: &Value) -> Option<String> {
    let text = |field: &str| package[field].as_str().unwrap_or("?").to_owned();
    let what = match package["license"].as_str() {
        None => "names no licence".to_owned(),
        Some(licence) if package["source"].is_null() => {
            if licence == OWN {
                return None;
            }
            format!("is ours and must be under {OWN}, not {licence}")
        }
        Some(licence) => match allowed(licence) {
            Ok(true) => return None,
            Ok(false) => format!("is under {licence}, which is not on the list"),
            Err(why) => format!("is under “{licence}”, which cannot be read: {why}"),
        },
    };
    Some(format!("{} {} {what}", text("name"), text("version")))
}

/// Whether an SPDX expression leaves a way to use a library under allowed licences alone.
fn allowed(expression: &str) -> Result<bool, String> {
    // Before SPDX, cargo wrote “MIT/Apache-2.0” for a choice.
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let mut words = spaced.split_whitespace().peekable();
    let verdict = either(&mut words)?;
    match words.next() {
        None => Ok(verdict),
        Some(word) => Err(format!("unexpected “{word}”")),
    }
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn either(words: &mut Words<'_>) -> Result<bool, String> {
    let mut verdict = both(words)?;
    while words.next_if_eq(&"OR").is_some() {
        verdict |= both(words)?;
    }
    Ok(verdict)
}

fn both(words: &mut Words<'_>) -> Result<bool, String> {
    let mut verdict = one(words)?;
    while words.next_if_eq(&"AND").is_some() {
        verdict &= one(words)?;
    }
    Ok(verdict)
}

fn one(words: &mut Words<'_>) -> Result<bool, String> {
    match words.next() {
        None => Err("it ends too early".to_owned()),
        Some("(") => {
            let verdict = either(words)?;
            match words.next() {
                Some(")") => Ok(verdict),
                _ => Err("a parenthesis is open".to_owned()),
            }
        }
        Some(word @ (")" | "AND" | "OR" | "WITH")) => Err(format!("unexpected “{word}”")),
        Some(licence) => {
            let mut name = licence.to_owned();
            if words.next_if_eq(&"WITH").is_some() {
                let exception = words.next().ok_or("WITH without an exception")?;
                name = format!("{licence} WITH {exception}");
            }
            Ok(ALLOWED.contains(&name.as_str()))
        }
    }
}

/// Cargo's metadata, from what is on this machine: for every platform if all libraries are here,
/// otherwise for this one, whose libraries the build has just used.
fn metadata() -> Value {
    let version = cargo(&["-vV"]).expect("cargo names its platform");
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.expect("cargo names its platform");
    let everywhere = ["metadata", "--format-version=1", "--offline", "--locked"];
    let here = [everywhere.as_slice(), &["--filter-platform", host]].concat();
    let json = cargo(&everywhere).or_else(|_| cargo(&here));
    serde_json::from_str(&json.expect("cargo metadata runs")).expect("its answer is JSON")
}

fn cargo(arguments: &[&str]) -> Result<String, String> {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .map_err(|error| format!("cargo does not start: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

#[test]
fn every_library_has_a_licence_from_the_list() {
    let problems = problems(&metadata());
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn expressions_are_read_as_spdx_means_them() {
    for good in [
        "MIT",
        "MIT/Apache-2.0",
        "GPL-3.0-only OR MIT",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception OR GPL-2.0-only",
        "MIT OR GPL-2.0-only AND LGPL-2.1-only",
    ] {
        assert_eq!(allowed(good), Ok(true), "{good}");
    }
    for bad in [
        "GPL-3.0-only",
        "MIT AND GPL-3.0-only",
        "(MIT OR Apache-2.0) AND MPL-2.0",
        "GPL-2.0-only WITH Classpath-exception-2.0",
        "MIT WITH Some-exception",
        "mit",
    ] {
        assert_eq!(allowed(bad), Ok(false), "{bad}");
    }
    for broken in ["", "MIT OR", "(MIT", "MIT)", "AND MIT", "MIT Apache-2.0", "MIT WITH"] {
        assert!(allowed(broken).is_err(), "{broken}");
    }
}

#[test]
fn bad_packages_are_named() {
    let package = |name: &str, licence: Value, source: Value| serde_json::json!({ "name": name, "version": "1.0.0", "license": licence, "source": source });
    let registry = || Value::from("registry+https://example.org");
    let metadata = serde_json::json!({ "packages": [
        package("fine", "MIT".into(), registry()),
        package("ours", OWN.into(), Value::Null),
        package("silent", Value::Null, registry()),
        package("strict", "GPL-3.0-only".into(), registry()),
        package("garbled", "MIT OR".into(), registry()),
        package("strayed", "MIT".into(), Value::Null),
    ]});
    assert_eq!(
        problems(&metadata),
        [
            "silent 1.0.0 names no licence",
            "strict 1.0.0 is under GPL-3.0-only, which is not on the list",
            "garbled 1.0.0 is under “MIT OR”, which cannot be read: it ends too early",
            "strayed 1.0.0 is ours and must be under MIT OR Apache-2.0, not MIT",
        ]
    );
    assert_eq!(problems(&Value::Null), ["the metadata lists no packages"]);
    assert_eq!(problems(&serde_json::json!({ "packages": [] })).len(), 1);
}
