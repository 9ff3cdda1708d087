//! The folder that a host serves.

use std::fs;
use std::path::Path;

use serde_json::Value;
use text::{Args, Words};

use crate::pack::{Squeeze, brotli, gzip};
use crate::problem::Problem;
use crate::site::{File, Site, is_hashed, is_packable};
use crate::sizes::{self, Sizes};

/// The list of what is in the folder, with true sizes.
pub const SIZES: &str = "sizes.json";

/// Writes a version into a folder, packed beside each file, and removes what an earlier version
/// left there.
///
/// # Errors
/// The folder holds something else, or cannot be written.
pub fn write(
    words: &Words,
    site: &Site,
    folder: &Path,
    squeeze: Squeeze,
) -> Result<Vec<Sizes>, Problem> {
    let earlier = earlier(folder)?;
    fs::create_dir_all(folder).map_err(|why| Problem::file(folder, &why))?;
    let mut written = Vec::new();
    for file in &site.files {
        written.push(put(words, folder, file, squeeze)?);
    }
    let list = sizes::list(site, &written).to_string();
    save(&folder.join(SIZES), list.as_bytes())?;
    for name in earlier {
        if !site.files.iter().any(|file| file.name == name) {
            for end in ["", ".br", ".gz"] {
                // What is gone already need not be removed.
                let _ = fs::remove_file(folder.join(format!("{name}{end}")));
            }
        }
    }
    Ok(written)
}

/// The names of the files that an earlier version left.
fn earlier(folder: &Path) -> Result<Vec<String>, Problem> {
    let Ok(mut entries) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    if entries.next().is_none() {
        return Ok(Vec::new());
    }
    let list = fs::read_to_string(folder.join(SIZES)).ok();
    let list: Option<Value> = list.and_then(|list| serde_json::from_str(&list).ok());
    let foreign = || Problem::Foreign(folder.to_owned());
    let list = list.ok_or_else(foreign)?;
    let files = list["files"].as_array().ok_or_else(foreign)?;
    let names = files.iter().filter_map(|file| file["name"].as_str());
    // A list that somebody has altered must not lead out of the folder.
    Ok(names.filter(|name| !name.contains(['/', '\\'])).map(str::to_owned).collect())
}

/// Writes one file and its packed forms; those of an earlier build are kept if the name says that
/// the content is the same.
fn put(words: &Words, folder: &Path, file: &File, squeeze: Squeeze) -> Result<Sizes, Problem> {
    let path = folder.join(&file.name);
    let packed = |end: &str| folder.join(format!("{}.{end}", file.name));
    let length = |path: &Path| fs::metadata(path).map(|found| found.len()).ok();
    save(&path, &file.bytes)?;
    let raw = file.bytes.len() as u64;
    let sizes = |gzip: u64, brotli: u64| Sizes {
        name: file.name.clone(),
        raw,
        gzip,
        brotli,
        first: file.first,
    };
    if !is_packable(&file.name) {
        return Ok(sizes(raw, raw));
    }
    let there = (length(&packed("gz")), length(&packed("br")));
    if let (Some(gzip), Some(brotli), true) = (there.0, there.1, is_hashed(&file.name)) {
        return Ok(sizes(gzip, brotli));
    }
    println!("{}", words.say("web-packing", &Args::new().text("file", file.name.clone())));
    let gzip = gzip(&file.bytes, squeeze).map_err(|why| Problem::file(&path, &why))?;
    let brotli = brotli(&file.bytes, squeeze).map_err(|why| Problem::file(&path, &why))?;
    save(&packed("gz"), &gzip)?;
    save(&packed("br"), &brotli)?;
    Ok(sizes(gzip.len() as u64, brotli.len() as u64))
}

/// Writes beside and renames: a file is there as a whole or not at all.
pub(crate) fn save(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    fs::write(&beside, bytes).map_err(|why| Problem::file(path, &why))?;
    fs::rename(&beside, path).map_err(|why| Problem::file(path, &why))
}
