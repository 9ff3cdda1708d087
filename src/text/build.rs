//! Lists the Fluent files of `assets/text` for `embedded.rs`, so that new words need no Rust.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let package = variable("CARGO_MANIFEST_DIR")?;
    let root = package.join("../../assets/text").canonicalize()?;
    println!("cargo::rerun-if-changed={}", root.display());
    println!("cargo::rerun-if-changed=build.rs");

    let mut list = String::from("static EMBEDDED: &[Language] = &[\n");
    for language in sorted(&root)?.iter().filter(|path| path.is_dir()) {
        list += &format!("    ({:?}, &[\n", name(language));
        for file in sorted(language)? {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                list += &format!(
                    "        ({:?}, include_str!({:?})),\n",
                    name(&file),
                    file.display().to_string()
                );
            }
        }
        list += "    ]),\n";
    }
    list += "];\n";
    fs::write(variable("OUT_DIR")?.join("embedded.rs"), list)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn variable(name: &str) -> io::Result<PathBuf> {
    let value = env::var_os(name).ok_or_else(|| io::Error::other(format!("{name} is not set")))?;
    Ok(PathBuf::from(value))
}
