//! Lists the ruleset, the levels and the history for whoever carries them inside, so that a new
//! file needs no Rust. Package `portable` uses it too.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// A constant's name, the folder it lists, from the root of the repository, and the files' ending.
const LISTS: [(&str, &str, &str); 3] = [
    ("RULESET", "assets/ruleset", "ron"),
    ("LEVELS", "levels", "ron"),
    ("HISTORY", "levels/history", "ron"),
];

fn main() -> io::Result<()> {
    let root = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("../..").canonicalize()?;
    let mut code = String::new();
    for (name, folder, ending) in LISTS {
        let folder = root.join(folder);
        println!("cargo::rerun-if-changed={}", folder.display());
        code += &format!("static {name}: &[(&str, &str)] = &[\n");
        for file in sorted(&folder, ending)? {
            let base = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let path = file.display().to_string();
            code += &format!("    ({base:?}, include_str!({path:?})),\n");
        }
        code += "];\n";
    }
    fs::write(PathBuf::from(variable("OUT_DIR")?).join("embedded.rs"), code)
}

fn sorted(folder: &Path, ending: &str) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.retain(|path| path.extension().is_some_and(|found| found == ending));
    paths.sort();
    Ok(paths)
}

fn variable(name: &str) -> io::Result<String> {
    env::var(name).map_err(|_| io::Error::other(format!("{name} is not set")))
}
