//! A language that nobody speaks: English, accented and at least 40 % longer.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

/// The pseudo-locale's name: English, as spoken in a region reserved for the purpose.
pub const LANGUAGE: &str = "en-XA";

/// What a disguised text begins and ends with, so that a cut is seen.
pub const BRACKETS: [char; 2] = ['‹', '›'];

/// The words that a text is stretched with. They hold spaces, as real words do, so that lines
/// break.
const FILLER: &str = " öñē ţŵö ţĥŕēē ƒöûŕ ƒîṽē šîẋ šēṽēñ ēîĝĥţ ñîñē ţēñ";

/// Disguises a Fluent resource. Keys, variables, functions and literals stay as they are; every
/// text, in every variant, is accented and stretched, and every message is put in brackets.
///
/// A part that is not Fluent is left out; [`crate::Words::load`] reports it in the original.
///
/// ```
/// let disguised = text::pseudo::disguise("seal = Seal { $n } orders");
/// assert_eq!(disguised, "seal = ‹Šēåļ { $n } öŕðēŕš öñē ţ›\n");
/// ```
#[must_use]
pub fn disguise(source: &str) -> String {
    let parsed = parser::parse(source.to_owned());
    let mut resource = parsed.unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        let of_attributes = attributes.iter_mut().map(|attribute| &mut attribute.value);
        for pattern in value.into_iter().chain(of_attributes) {
            stretch(pattern);
            bracket(pattern);
        }
    }
    serializer::serialize(&resource)
}

/// Accents the texts of a pattern and of the variants in it, and lengthens each pattern by two
/// fifths of its own texts, rounded up.
fn stretch(pattern: &mut Pattern<String>) {
    let mut length = 0;
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                length += value.chars().count();
                *value = value.chars().map(accent).collect();
            }
            PatternElement::Placeable { expression } => stretch_variants(expression),
        }
    }
    let mut filler = FILLER.chars().cycle();
    let mut missing: String = filler.by_ref().take((length * 2).div_ceil(5)).collect();
    if missing.ends_with(' ') {
        // Fluent drops a space at the end of a text.
        missing.extend(filler.next());
    }
    append(pattern, missing);
}

fn stretch_variants(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                stretch(&mut variant.value);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            stretch_variants(expression);
        }
        Expression::Inline(_) => {}
    }
}

fn bracket(pattern: &mut Pattern<String>) {
    let [open, close] = BRACKETS;
    match pattern.elements.first_mut() {
        Some(PatternElement::TextElement { value }) => value.insert(0, open),
        _ => pattern.elements.insert(0, PatternElement::TextElement { value: open.to_string() }),
    }
    append(pattern, close.to_string());
}

fn append(pattern: &mut Pattern<String>, text: String) {
    match pattern.elements.last_mut() {
        _ if text.is_empty() => {}
        Some(PatternElement::TextElement { value }) => value.push_str(&text),
        _ => pattern.elements.push(PatternElement::TextElement { value: text }),
    }
}

fn accent(plain: char) -> char {
    match plain {
        'a' => 'å',
        'b' => 'ƀ',
        'c' => 'ç',
        'd' => 'ð',
        'e' => 'ē',
        'f' => 'ƒ',
        'g' => 'ĝ',
        'h' => 'ĥ',
        'i' => 'î',
        'j' => 'ĵ',
        'k' => 'ķ',
        'l' => 'ļ',
        'm' => 'ɱ',
        'n' => 'ñ',
        'o' => 'ö',
        'p' => 'þ',
        'q' => 'ǫ',
        'r' => 'ŕ',
        's' => 'š',
        't' => 'ţ',
        'u' => 'û',
        'v' => 'ṽ',
        'w' => 'ŵ',
        'x' => 'ẋ',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'B' => 'Ɓ',
        'C' => 'Ç',
        'D' => 'Ð',
        'E' => 'Ē',
        'F' => 'Ƒ',
        'G' => 'Ĝ',
        'H' => 'Ĥ',
        'I' => 'Î',
        'J' => 'Ĵ',
        'K' => 'Ķ',
        'L' => 'Ļ',
        'M' => 'Ṁ',
        'N' => 'Ñ',
        'O' => 'Ö',
        'P' => 'Þ',
        'Q' => 'Ǫ',
        'R' => 'Ŕ',
        'S' => 'Š',
        'T' => 'Ţ',
        'U' => 'Û',
        'V' => 'Ṽ',
        'W' => 'Ŵ',
        'X' => 'Ẋ',
        'Y' => 'Ý',
        'Z' => 'Ž',
        other => other,
    }
}
