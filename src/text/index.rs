//! What a language's files hold: each key, where it stands, and the variables it needs.

use crate::problem::{Place, Problem, ProblemKind};
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use std::collections::{BTreeMap, BTreeSet};

/// One key, or one attribute of a key.
pub(crate) struct Item {
    file: String,
    line: usize,
    pub(crate) variables: BTreeSet<String>,
}

/// Every key and attribute of a language, in order.
#[derive(Default)]
pub(crate) struct Index {
    pub(crate) items: BTreeMap<String, Item>,
}

impl Index {
    /// Adds what a file holds, and returns the keys that were there already.
    pub(crate) fn add(&mut self, file: &str, resource: &FluentResource) -> Vec<Problem> {
        let mut problems = Vec::new();
        for entry in resource.entries() {
            let (id, sign, value, attributes) = match entry {
                Entry::Message(message) => {
                    let value = message.value.as_ref();
                    (&message.id, "", value, &message.attributes)
                }
                Entry::Term(term) => (&term.id, "-", Some(&term.value), &term.attributes),
                _ => continue,
            };
            let key = format!("{sign}{}", id.name);
            let mut named = vec![(key.clone(), id.name, value)];
            named.extend(attributes.iter().map(|attribute| {
                let name = attribute.id.name;
                (format!("{key}.{name}"), name, Some(&attribute.value))
            }));
            for (key, name, value) in named {
                let place = Place::of(resource.source(), offset(resource.source(), name));
                problems.extend(self.insert(file, place, key, value));
            }
        }
        problems
    }

    fn insert(
        &mut self,
        file: &str,
        place: Place,
        key: String,
        value: Option<&Pattern<&str>>,
    ) -> Option<Problem> {
        if let Some(first) = self.items.get(&key) {
            let kind = ProblemKind::Duplicate {
                key,
                first_file: first.file.clone(),
                first_line: first.line,
            };
            return Some(place.problem(file, kind));
        }
        let mut variables = BTreeSet::new();
        if let Some(pattern) = value {
            collect_pattern(pattern, &mut variables);
        }
        let item = Item { file: file.to_owned(), line: place.line, variables };
        self.items.insert(key, item);
        None
    }
}

/// Where a slice of a text begins in it. The parser hands out slices of its source.
fn offset(source: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(source.as_ptr() as usize)
}

fn collect_pattern(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, into);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, into: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, into),
        Expression::Select { selector, variants } => {
            collect_inline(selector, into);
            for variant in variants {
                collect_pattern(&variant.value, into);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => collect_call(arguments, into),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            collect_call(arguments, into)
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, into),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

fn collect_call(arguments: &CallArguments<&str>, into: &mut BTreeSet<String>) {
    for positional in &arguments.positional {
        collect_inline(positional, into);
    }
    for named in &arguments.named {
        collect_inline(&named.value, into);
    }
}
