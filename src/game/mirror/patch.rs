//! From one page to the next in few steps. What stays the same element is never made anew, so
//! that the focus of the browser and the place of a screen reader are not lost.

use std::collections::{BTreeMap, BTreeSet};

use super::page::Element;

/// A step. Elements are named by their keys.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Op {
    /// An element is taken away with all that lies in it.
    Remove(u64),
    /// A new element is made, and stands nowhere yet.
    Create(u64, &'static str),
    /// An element is put into another one, or into the mirror itself, before one that is there
    /// already, or last.
    Put {
        /// What.
        key: u64,
        /// Where.
        parent: Option<u64>,
        /// Before what.
        before: Option<u64>,
    },
    /// An attribute gets a value.
    Set(u64, &'static str, String),
    /// An attribute goes.
    Clear(u64, &'static str),
    /// An element gets words.
    Text(u64, String),
}

/// The steps from one page to another.
#[must_use]
pub fn diff(old: &[Element], new: &[Element]) -> Vec<Op> {
    let next: BTreeMap<u64, &Element> = new.iter().map(|element| (element.key, element)).collect();
    let mut ops = Vec::new();
    let kept = keep(old, &next, &mut ops);
    let before = children(old.iter().filter(|element| kept.contains_key(&element.key)));
    let after = children(new.iter());
    for element in new {
        fill(kept.get(&element.key).copied(), element, &mut ops);
    }
    // From the outermost inwards: what something is put into stands where it will stay.
    for parent in std::iter::once(None).chain(new.iter().map(|element| Some(element.key))) {
        let of = |found: &BTreeMap<Option<u64>, Vec<u64>>| {
            found.get(&parent).cloned().unwrap_or_default()
        };
        arrange(parent, &of(&before), &of(&after), &mut ops);
    }
    remove(old, &kept, &next, &mut ops);
    ops
}

/// What stays: the same key and tag, in nothing that is replaced. What is replaced goes first.
fn keep<'e>(
    old: &'e [Element],
    next: &BTreeMap<u64, &Element>,
    ops: &mut Vec<Op>,
) -> BTreeMap<u64, &'e Element> {
    let mut replaced = BTreeSet::new();
    let mut kept = BTreeMap::new();
    for element in old {
        let in_replaced = element.parent.is_some_and(|parent| replaced.contains(&parent));
        let other_tag = next.get(&element.key).is_some_and(|next| next.tag != element.tag);
        if in_replaced || other_tag {
            replaced.insert(element.key);
            if !in_replaced {
                ops.push(Op::Remove(element.key));
            }
        } else {
            kept.insert(element.key, element);
        }
    }
    kept
}

/// What goes, at the end, when whatever stays has been put elsewhere.
fn remove(
    old: &[Element],
    kept: &BTreeMap<u64, &Element>,
    next: &BTreeMap<u64, &Element>,
    ops: &mut Vec<Op>,
) {
    let gone = |key: &u64| kept.contains_key(key) && !next.contains_key(key);
    for element in old.iter().filter(|element| gone(&element.key)) {
        if !element.parent.is_some_and(|parent| gone(&parent)) {
            ops.push(Op::Remove(element.key));
        }
    }
}

/// Makes an element and gives it what it has not.
fn fill(old: Option<&Element>, new: &Element, ops: &mut Vec<Op>) {
    let key = new.key;
    if old.is_none() {
        ops.push(Op::Create(key, new.tag));
    }
    let had = |name: &str| old.and_then(|old| old.attributes.get(name));
    for (name, value) in &new.attributes {
        if had(name) != Some(value) {
            ops.push(Op::Set(key, name, value.clone()));
        }
    }
    for name in old.iter().flat_map(|old| old.attributes.keys()) {
        if !new.attributes.contains_key(name) {
            ops.push(Op::Clear(key, name));
        }
    }
    if old.map_or("", |old| old.text.as_str()) != new.text {
        ops.push(Op::Text(key, new.text.clone()));
    }
}

/// What lies in each, in order.
fn children<'e>(elements: impl Iterator<Item = &'e Element>) -> BTreeMap<Option<u64>, Vec<u64>> {
    let mut found: BTreeMap<Option<u64>, Vec<u64>> = BTreeMap::new();
    for element in elements {
        found.entry(element.parent).or_default().push(element.key);
    }
    found
}

/// Puts what is to lie in one place into its order, from the last to the first, and moves as
/// little as possible.
fn arrange(parent: Option<u64>, had: &[u64], keys: &[u64], ops: &mut Vec<Op>) {
    let places: BTreeMap<u64, usize> = had.iter().enumerate().map(|(at, key)| (*key, at)).collect();
    let known: Vec<_> = keys.iter().filter_map(|key| Some((*places.get(key)?, *key))).collect();
    let still = rising(&known);
    let mut before = None;
    for key in keys.iter().rev() {
        if !still.contains(key) {
            ops.push(Op::Put { key: *key, parent, before });
        }
        before = Some(*key);
    }
}

/// The longest series of keys whose old places rise: those need not move.
fn rising(known: &[(usize, u64)]) -> BTreeSet<u64> {
    // For each length, the last of the series of that length that ends lowest.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(known.len());
    for (at, (place, _)) in known.iter().enumerate() {
        let length = ends.partition_point(|end| known[*end].0 < *place);
        previous.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut series = BTreeSet::new();
    let mut at = ends.last().copied();
    while let Some(place) = at {
        series.insert(known[place].1);
        at = previous[place];
    }
    series
}

/// Carries steps out on a list, as the page does; the reference for tests. What lies in something
/// comes after it.
#[must_use]
pub fn apply(old: &[Element], ops: &[Op]) -> Vec<Element> {
    let mut all: BTreeMap<u64, Element> =
        old.iter().map(|element| (element.key, element.clone())).collect();
    let mut order = children(old.iter());
    for op in ops {
        match op {
            Op::Remove(key) => take(*key, &mut all, &mut order),
            Op::Create(key, tag) => {
                let (attributes, text) = (BTreeMap::new(), String::new());
                let made = Element { key: *key, parent: None, tag, attributes, text };
                all.insert(*key, made);
            }
            Op::Put { key, parent, before } => {
                order.values_mut().for_each(|keys| keys.retain(|known| known != key));
                let keys = order.entry(*parent).or_default();
                let at = before.and_then(|before| keys.iter().position(|known| *known == before));
                keys.insert(at.unwrap_or(keys.len()), *key);
                all.entry(*key).and_modify(|element| element.parent = *parent);
            }
            Op::Set(key, name, value) => {
                all.entry(*key).and_modify(|element| {
                    element.attributes.insert(name, value.clone());
                });
            }
            Op::Clear(key, name) => {
                all.entry(*key).and_modify(|element| drop(element.attributes.remove(name)));
            }
            Op::Text(key, text) => {
                all.entry(*key).and_modify(|element| element.text.clone_from(text));
            }
        }
    }
    let mut found = Vec::new();
    gather(None, &all, &order, &mut found);
    found
}

fn take(key: u64, all: &mut BTreeMap<u64, Element>, order: &mut BTreeMap<Option<u64>, Vec<u64>>) {
    for below in order.remove(&Some(key)).unwrap_or_default() {
        take(below, all, order);
    }
    order.values_mut().for_each(|keys| keys.retain(|known| *known != key));
    all.remove(&key);
}

fn gather(
    parent: Option<u64>,
    all: &BTreeMap<u64, Element>,
    order: &BTreeMap<Option<u64>, Vec<u64>>,
    found: &mut Vec<Element>,
) {
    for key in order.get(&parent).map_or(&[][..], Vec::as_slice) {
        found.extend(all.get(key).cloned());
        gather(Some(*key), all, order, found);
    }
}
