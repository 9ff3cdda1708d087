//! Reads a file's text into the types of its content, unchecked, and tells everything that is
//! wrong with it at once, each problem with its line and column.
//!
//! `tree` is what a text is, `token` and `parse` read it, `decode` and `shape` make types of it,
//! `problem` says what was wrong. [`record!`] and [`choice!`] declare a type together with its
//! decoding. Files are opened elsewhere: this room is given their texts.
//!
//! ```
//! use rules::data::{self, Spanned};
//!
//! rules::data::choice! {
//!     /// How a lever sounds.
//!     pub enum RawTone as "tone" { Hard = "hard", Soft = "soft" }
//! }
//! rules::data::record! {
//!     /// A lever.
//!     pub struct RawLever as "lever" {
//!         /// Its name.
//!         pub id: Spanned<String>,
//!         pub tone: RawTone,
//!         pub attention: Spanned<u8> = Spanned::assumed(1),
//!     }
//! }
//!
//! let lever: RawLever = data::read("a.ron", r#"(id: "calm", tone: soft)"#).unwrap();
//! assert_eq!(lever.tone, RawTone::Soft);
//!
//! let problems = data::read::<RawLever>("a.ron", r#"(id: 7, tone: sofd)"#).unwrap_err();
//! let words: Vec<String> = problems.iter().map(ToString::to_string).collect();
//! assert_eq!(words, [
//!     "a.ron:1:6: expected a text in quotation marks, found `7`",
//!     "a.ron:1:15: unknown tone `sofd`; did you mean `soft`?",
//! ]);
//! ```

mod decode;
mod parse;
mod problem;
mod shape;
mod token;
mod tree;

pub use decode::{Decode, Decoder, Entries, PROBLEM_LIMIT, nearest, read};
pub use parse::{DEPTH_LIMIT, SIZE_LIMIT, parse};
pub use problem::{Expected, Found, Problem, ProblemKind};
pub use shape::{Fields, Variant, field_name, type_label};
pub use tree::{Node, Span, Spanned, Value};

pub use crate::{choice, record};

/// Declares a struct and reads it from `(field: value, …)`, with or without its name before the
/// parenthesis. An absent field takes its `= default`, or what its type has for an absent one
/// (`None` for an `Option`), or is a problem. After `as` stands what problems call the record;
/// without it, that is the type's name without `Raw`.
#[macro_export]
macro_rules! record {
    (
        $(#[$meta:meta])*
        $vis:vis struct $name:ident $(as $label:literal)? {
            $(
                $(#[$field_meta:meta])*
                $field_vis:vis $field:ident : $type:ty $(= $default:expr)?
            ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        $vis struct $name {
            $($(#[$field_meta])* $field_vis $field: $type,)*
        }

        impl $crate::data::Decode for $name {
            fn decode(
                node: &$crate::data::Node,
                cx: &mut $crate::data::Decoder<'_>,
            ) -> ::core::option::Option<Self> {
                const LABEL: &str = $crate::__label!($name $($label)?);
                const KNOWN: &[&str] = &[$($crate::data::field_name(stringify!($field))),*];
                let fields = $crate::data::Fields::open(node, cx, LABEL, KNOWN)?;
                $(let $field: ::core::option::Option<$type> =
                    $crate::record!(@take fields cx $field $($default)?);)*
                ::core::option::Option::Some(Self { $($field: $field?,)* })
            }
        }
    };
    (@take $fields:ident $cx:ident $field:ident) => {
        $fields.take($crate::data::field_name(stringify!($field)), $cx)
    };
    (@take $fields:ident $cx:ident $field:ident $default:expr) => {
        $fields.take_or($crate::data::field_name(stringify!($field)), $cx, || $default)
    };
}

/// Declares an enum and reads it from `Name`, `Name(item)` or `Name(item, item, item)`. After `=`
/// stands a variant's name in files, where it is another than in Rust; after `as`, what problems
/// call the enum, by default its name without `Raw`.
#[macro_export]
macro_rules! choice {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident $(as $label:literal)? {
            $(
                $(#[$variant_meta:meta])*
                $variant:ident $(( $($type:ty),+ $(,)? ))? $(= $word:literal)?
            ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        $vis enum $name {
            $($(#[$variant_meta])* $variant $(( $($type),+ ))?,)+
        }

        impl $crate::data::Decode for $name {
            fn decode(
                node: &$crate::data::Node,
                cx: &mut $crate::data::Decoder<'_>,
            ) -> ::core::option::Option<Self> {
                const LABEL: &str = $crate::__label!($name $($label)?);
                const VARIANTS: &[(&str, usize)] = &[$((
                    $crate::choice!(@word $variant $($word)?),
                    <[&str]>::len(&[$($(stringify!($type)),+)?]),
                )),+];
                let found = $crate::data::Variant::open(node, cx, LABEL, VARIANTS)?;
                $(if found.name == $crate::choice!(@word $variant $($word)?) {
                    return $crate::choice!(@items found cx $variant $($($type),+)?);
                })+
                ::core::option::Option::None
            }
        }
    };
    (@word $variant:ident) => { stringify!($variant) };
    (@word $variant:ident $word:literal) => { $word };
    (@items $found:ident $cx:ident $variant:ident) => {
        ::core::option::Option::Some(Self::$variant)
    };
    (@items $found:ident $cx:ident $variant:ident $a:ty) => {
        $found.item::<$a>(0, $cx).map(Self::$variant)
    };
    (@items $found:ident $cx:ident $variant:ident $a:ty, $b:ty) => {{
        let items = ($found.item::<$a>(0, $cx), $found.item::<$b>(1, $cx));
        ::core::option::Option::Some(Self::$variant(items.0?, items.1?))
    }};
    (@items $found:ident $cx:ident $variant:ident $a:ty, $b:ty, $c:ty) => {{
        let items = (
            $found.item::<$a>(0, $cx),
            $found.item::<$b>(1, $cx),
            $found.item::<$c>(2, $cx),
        );
        ::core::option::Option::Some(Self::$variant(items.0?, items.1?, items.2?))
    }};
}

/// A type's label: the one given, or its name without `Raw`.
#[doc(hidden)]
#[macro_export]
macro_rules! __label {
    ($name:ident) => {
        $crate::data::type_label(stringify!($name))
    };
    ($name:ident $label:literal) => {
        $label
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    choice! {
        enum Tone as "tone" { Hard = "hard", Soft = "soft" }
    }
    choice! {
        enum Cond as "condition" {
            Winter,
            AtLeast(Spanned<String>, Spanned<i16>),
            Between(String, i16, i16),
            Any(Vec<Cond>),
            Where(Box<RawPlace>),
        }
    }
    record! {
        struct RawPlace {
            id: Spanned<String>,
            tone: Option<Tone>,
            r#where: (u8, i32) = (1, -1),
            when: Vec<Cond> = Vec::new(),
            shares: Entries<u8> = Entries::default(),
        }
    }

    fn problems(text: &str) -> Vec<String> {
        let problems = read::<Vec<RawPlace>>("f", text).unwrap_err();
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_record_with_everything() {
        let place: RawPlace = read(
            "f",
            r#"Place(id: "a", tone: Some(hard), where: (2, 3), shares: {gas: 1, "oil": 2},
                when: [Winter, AtLeast("x", -3), Between("x", 1, 2), Any([Winter]), Where(id: "b")])"#,
        )
        .unwrap();
        assert_eq!(place.id.value, "a");
        assert_eq!(place.tone, Some(Tone::Hard));
        assert_eq!(place.r#where, (2, 3));
        assert_eq!(place.shares[1].0.value, "oil");
        assert_eq!(place.when[3], Cond::Any(vec![Cond::Winter]));
        let Cond::Where(inner) = &place.when[4] else { panic!("no place") };
        assert_eq!((inner.tone.as_ref(), inner.r#where), (None, (1, -1)));
    }

    #[test]
    fn every_problem_by_place() {
        let text = r#"[
            (id: "a", id: "b", tome: hard),
            (tone: hart, when: [Wintre, AtLeast("x"), 3], where: (1O0, 99999999999)),
            (id: 'c', when: Winter, shares: {gas: 256, gas: 1.5}),
            winter, Stace(id: "e"),
        ]"#;
        assert_eq!(
            problems(text),
            [
                "f:2:23: Place has the field `id` twice",
                "f:2:32: Place has no field `tome`; did you mean `tone`?",
                "f:3:13: Place lacks the field `id`",
                "f:3:20: unknown tone `hart`; did you mean `hard`?",
                "f:3:33: unknown condition `Wintre`; did you mean `Winter`?",
                "f:3:41: expected 2 values in `AtLeast(…)`, found 1 value in `AtLeast(…)`",
                "f:3:55: expected one of `Winter`, `AtLeast`, `Between`, `Any`, `Where`, found `3`",
                "f:3:67: expected a whole number from 0 to 255, found `1O0`",
                "f:3:72: expected a whole number from -2147483648 to 2147483647, found `99999999999`",
                "f:4:18: expected a text in quotation marks, found the character 'c'",
                "f:4:29: expected a list in `[` and `]`, found `Winter`",
                "f:4:51: expected a whole number from 0 to 255, found `256`",
                "f:4:61: expected a whole number from 0 to 255, found `1.5`",
                "f:5:13: expected a Place in `(` and `)`, found `winter`",
                "f:5:21: expected a Place in `(` and `)`, found the record `Stace(…)`",
            ]
        );
    }

    #[test]
    fn a_doubled_name_and_a_number_out_of_bounds_after_decoding() {
        let mut cx = Decoder::new("f", "[\"ə\", \"ə\"]");
        let names: Vec<Spanned<String>> = cx.read().unwrap();
        assert!(!cx.unique("lever", &names));
        assert_eq!(cx.within(&names[0].with(7_i64), 0, 6), None);
        let problems = cx.finish().unwrap_err();
        assert_eq!(
            problems[0].to_string(),
            "f:1:2: expected a whole number from 0 to 6, found `7`"
        );
        assert_eq!(problems[1].to_string(), "f:1:7: lever `ə` is there twice");
    }

    #[test]
    fn problems_without_end_are_cut() {
        let text = format!("[{}]", "x,".repeat(400_000));
        let problems = problems(&text);
        assert_eq!(problems.len(), PROBLEM_LIMIT);
        assert!(problems.iter().any(|line| line.contains("more than 499 problems")));
    }

    #[test]
    fn a_suggestion_is_near() {
        let known = || ["tension", "cooperation", "eu"].into_iter();
        assert_eq!(nearest("tensoin", known()), Some("tension"));
        assert_eq!(nearest("Tension", known()), Some("tension"));
        assert_eq!(nearest("grain", known()), None);
    }
}
