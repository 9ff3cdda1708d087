//! How much a first visit transfers, and how much it may.

use serde_json::{Value, json};
use text::Words;

use crate::problem::Problem;
use crate::site::Site;

/// Most that a first visit may transfer where the host offers brotli, in bytes, everything
/// included.
pub const BUDGET: u64 = 4_000_000;

/// The sizes of a file, in bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sizes {
    /// The file’s name.
    pub name: String,
    /// As it is.
    pub raw: u64,
    /// In gzip; as it is, if it is not packed.
    pub gzip: u64,
    /// In brotli; as it is, if it is not packed.
    pub brotli: u64,
    /// Whether a first visit transfers it.
    pub first: bool,
}

/// Sums up what a first visit transfers.
#[must_use]
pub fn first_visit(files: &[Sizes]) -> Sizes {
    let first = || files.iter().filter(|file| file.first);
    Sizes {
        name: String::new(),
        raw: first().map(|file| file.raw).sum(),
        gzip: first().map(|file| file.gzip).sum(),
        brotli: first().map(|file| file.brotli).sum(),
        first: true,
    }
}

/// Whether a first visit is within the budget.
///
/// # Errors
/// It is not.
pub fn check(files: &[Sizes]) -> Result<(), Problem> {
    let sum = first_visit(files).brotli;
    if sum > BUDGET { Err(Problem::TooLarge(sum)) } else { Ok(()) }
}

/// The sizes as a table: each file, and the sum of a first visit.
#[must_use]
pub fn table(words: &Words, files: &[Sizes]) -> String {
    let headings = ["web-table-file", "web-table-raw", "web-table-gzip", "web-table-brotli"];
    let row = |name: String, file: &Sizes| {
        [name, grouped(file.raw), grouped(file.gzip), grouped(file.brotli)]
    };
    let mut rows = vec![headings.map(|key| words.name(key))];
    rows.extend(files.iter().map(|file| row(file.name.clone(), file)));
    rows.push(row(words.name("web-table-first"), &first_visit(files)));
    let width =
        |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2), width(3)];
    let line = |[name, raw, gzip, brotli]: &[String; 4]| {
        let [a, b, c, d] = widths;
        format!("{name:<a$}  {raw:>b$}  {gzip:>c$}  {brotli:>d$}\n")
    };
    rows.iter().map(line).collect()
}

/// The sizes as the folder’s own list.
pub(crate) fn list(site: &Site, files: &[Sizes]) -> Value {
    let sum = first_visit(files);
    let file = |file: &Sizes| json!({ "name": file.name, "raw": file.raw, "gzip": file.gzip, "brotli": file.brotli, "first": file.first });
    json!({
        "version": site.version,
        "budget": BUDGET,
        "first": { "raw": sum.raw, "gzip": sum.gzip, "brotli": sum.brotli },
        "files": files.iter().map(file).collect::<Vec<_>>(),
    })
}

/// Bytes as millions of them, to two places, rounded up.
pub(crate) fn megabytes(bytes: u64) -> String {
    let hundredths = bytes.div_ceil(10_000);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// A number with a thin gap between thousands.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_set_to_be_read() {
        assert_eq!(megabytes(4_000_000), "4.00");
        assert_eq!(megabytes(4_000_001), "4.01");
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(1_234_567), "1\u{202f}234\u{202f}567");
        assert_eq!(grouped(123_456), "123\u{202f}456");
    }
}
