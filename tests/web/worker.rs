//! What the worker keeps.

use std::collections::BTreeSet;

use serde_json::Value;
use web::digest;

use crate::fixture::{file, site};

#[test]
fn the_worker_keeps_exactly_the_files_of_a_version() {
    let site = site("one");
    let worker = file(&site, "worker.js");
    assert!(worker.starts_with(&format!("const VERSION = \"{}\";\n", site.version)));
    let list = worker.split("const FILES = ").nth(1).and_then(|rest| rest.split(";\n").next());
    let list: Vec<Value> = serde_json::from_str(list.expect("a list")).expect("JSON");
    let kept: BTreeSet<&str> = list.iter().filter_map(|file| file["name"].as_str()).collect();
    let first = site.files.iter().filter(|file| file.first && file.name != "worker.js");
    assert_eq!(kept, first.map(|file| file.name.as_str()).collect());
    for entry in &list {
        let found = site.files.iter().find(|file| entry["name"] == file.name.as_str());
        let digest = digest(&found.expect("a file").bytes);
        let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(entry["digest"], hex.as_str());
        assert_ne!(entry["type"], "application/octet-stream");
    }
}
