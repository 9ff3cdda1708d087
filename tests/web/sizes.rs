//! Sizes, their table and their budget.

use text::Words;
use web::{BUDGET, Problem, Sizes, Squeeze, brotli, check, gzip, table};

fn sizes(name: &str, brotli: u64, first: bool) -> Sizes {
    Sizes { name: name.to_owned(), raw: brotli * 4, gzip: brotli * 2, brotli, first }
}

#[test]
fn the_table_lists_each_file_and_sums_up_a_first_visit() {
    let files = [
        sizes("game.wasm", 1_234_567, true),
        sizes("404.html", 700, false),
        sizes("a.js", 433, true),
    ];
    let table = table(&Words::english(), &files).replace('\u{202f}', "'");
    assert_eq!(
        table,
        "File, in bytes        raw       gzip     brotli\n\
         game.wasm       4'938'268  2'469'134  1'234'567\n\
         404.html            2'800      1'400        700\n\
         a.js                1'732        866        433\n\
         First visit     4'940'000  2'470'000  1'235'000\n"
    );
}

#[test]
fn a_first_visit_above_the_budget_fails() {
    assert_eq!(check(&[sizes("a", BUDGET, true), sizes("b", 9, false)]), Ok(()));
    let large = check(&[sizes("a", BUDGET, true), sizes("b", 1, true)]);
    assert_eq!(large, Err(Problem::TooLarge(BUDGET + 1)));
    let said = large.expect_err("too large").say(&Words::english());
    assert!(said.contains("4.01 MB") && said.contains("4.00 MB"), "{said}");
}

#[test]
fn what_is_packed_is_smaller_and_says_what_it_is() {
    let text = "three roads ".repeat(500);
    for squeeze in [Squeeze::Hard, Squeeze::Quick] {
        let gzip = gzip(text.as_bytes(), squeeze).expect("packed");
        let brotli = brotli(text.as_bytes(), squeeze).expect("packed");
        assert_eq!(&gzip[..2], [0x1f, 0x8b]);
        assert!(gzip.len() < 300 && brotli.len() < 300 && !brotli.is_empty());
    }
}
