//! The same list as elements of a page: each with its tag, its attributes and its words.

use std::collections::{BTreeMap, BTreeSet};

use super::tree::{Check, Item, Kind, Place, Tree};

/// An element of the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Element {
    /// Stays the same while the element stays.
    pub key: u64,
    /// What it lies in; none for the mirror itself.
    pub parent: Option<u64>,
    /// Its tag. An element whose tag changes is another element.
    pub tag: &'static str,
    /// Its attributes. `value` and `style` are set as properties.
    pub attributes: BTreeMap<&'static str, String>,
    /// Its words.
    pub text: String,
}

/// All elements, each after what it lies in.
#[must_use]
pub fn page(tree: &Tree) -> Vec<Element> {
    tree.items.iter().map(element).collect()
}

fn element(item: &Item) -> Element {
    let (tag, role) = tag(item.kind);
    let mut attributes = BTreeMap::new();
    let mut set = |name: &'static str, value: String| drop(attributes.insert(name, value));
    if !role.is_empty() {
        set("role", role.to_owned());
    }
    if tag == "button" {
        set("type", "button".to_owned());
    }
    let is_text = item.kind == Kind::Text;
    if !is_text && !item.name.is_empty() {
        set("aria-label", item.name.clone());
    }
    if !item.about.is_empty() {
        set("aria-description", item.about.clone());
    }
    if item.disabled {
        set("aria-disabled", "true".to_owned());
    }
    if !item.kind.holds() {
        set("style", style(item.place));
    }
    let focusable = if item.focusable { "0" } else { "-1" };
    if tag == "button" || tag == "input" || tag == "textarea" || item.focusable {
        set("tabindex", focusable.to_owned());
    }
    states(item, &mut set);
    values(item, &mut set);
    let text = if is_text { item.name.clone() } else { String::new() };
    Element { key: item.key, parent: item.parent, tag, attributes, text }
}

/// The tag, and the role where the tag does not say it.
const fn tag(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Button => ("button", ""),
        Kind::CheckBox => ("button", "checkbox"),
        Kind::Radio => ("button", "radio"),
        Kind::Link => ("button", "link"),
        Kind::Tab => ("button", "tab"),
        // What it opens is a list of radio buttons somewhere else in the tree.
        Kind::Choice => ("button", ""),
        Kind::Slider => ("input", ""),
        Kind::Spin => ("input", "spinbutton"),
        Kind::Field => ("input", ""),
        Kind::Area => ("textarea", ""),
        Kind::Heading(_) => ("div", "heading"),
        Kind::Text => ("p", ""),
        Kind::Image => ("div", "img"),
        Kind::Progress => ("div", "progressbar"),
        Kind::Group => ("div", "group"),
        Kind::Dialog => ("div", "dialog"),
        Kind::List => ("div", "list"),
        Kind::ListItem => ("div", "listitem"),
    }
}

fn states(item: &Item, set: &mut impl FnMut(&'static str, String)) {
    if let Some(open) = item.open {
        set("aria-expanded", open.to_string());
    }
    let on = match item.check {
        None => None,
        Some(Check::Off) => Some("false"),
        Some(Check::On) => Some("true"),
        Some(Check::Mixed) => Some("mixed"),
    };
    match (item.kind, on) {
        (Kind::CheckBox | Kind::Radio, on) => {
            set("aria-checked", on.unwrap_or("false").to_owned());
        }
        (Kind::Tab, Some(on)) => set("aria-selected", on.to_owned()),
        // Whatever opens says so; to be pressed besides would be said twice.
        (Kind::Button, Some(on)) if item.open.is_none() => set("aria-pressed", on.to_owned()),
        (Kind::Link, Some("true")) => set("aria-current", "true".to_owned()),
        _ => {}
    }
    match item.kind {
        Kind::Heading(level) => set("aria-level", level.to_string()),
        Kind::Dialog if item.modal => set("aria-modal", "true".to_owned()),
        Kind::Choice => set("aria-haspopup", "true".to_owned()),
        _ => {}
    }
}

fn values(item: &Item, set: &mut impl FnMut(&'static str, String)) {
    match item.kind {
        Kind::Slider => set("type", "range".to_owned()),
        Kind::Field => {
            set("type", "text".to_owned());
            set("autocomplete", "off".to_owned());
        }
        Kind::Spin => set("type", "number".to_owned()),
        _ => {}
    }
    if item.kind.is_typed() {
        set("spellcheck", "false".to_owned());
        set("value", item.value.clone().unwrap_or_default());
        return;
    }
    let Some(range) = item.range else { return };
    let number = |value: f64| value.to_string();
    if matches!(item.kind, Kind::Slider | Kind::Spin) {
        set("min", number(range.least.unwrap_or(0.0)));
        set("max", number(range.most.unwrap_or(100.0)));
        set("step", range.step.map_or_else(|| "any".to_owned(), number));
        set("value", number(range.now));
        if let Some(words) = &item.value {
            set("aria-valuetext", words.clone());
        }
    }
    if item.kind == Kind::Progress {
        set("aria-valuemin", number(range.least.unwrap_or(0.0)));
        set("aria-valuemax", number(range.most.unwrap_or(1.0)));
        set("aria-valuenow", number(range.now));
    }
}

/// Where it lies, in points; the mirror as a whole is scaled to the canvas.
fn style(place: Place) -> String {
    let Place { x, y, width, height } = place;
    format!("position:absolute;left:{x}px;top:{y}px;width:{width}px;height:{height}px")
}

/// What takes the focus from an element that is gone: the same under another key, else the heading
/// of what has come, else its first line; if nothing has, the nearest before it that stays and can
/// have it, else the first heading.
#[must_use]
pub fn heir(old: &[Element], new: &[Element], gone: u64) -> Option<u64> {
    let heads = |element: &&Element| element.attributes.contains_key("aria-level");
    let named = |element: &Element| element.attributes.get("aria-label").cloned();
    let place = old.iter().position(|element| element.key == gone)?;
    let lost = &old[place];
    let had: BTreeSet<u64> = old.iter().map(|element| element.key).collect();
    let takes =
        |element: &&Element| element.attributes.get("tabindex").is_some_and(|index| index == "0");
    let stay: BTreeSet<u64> = new.iter().filter(takes).map(|element| element.key).collect();
    let come = || new.iter().filter(|element| !had.contains(&element.key));
    let same = come().find(|come| come.tag == lost.tag && named(come) == named(lost));
    same.or_else(|| come().find(heads))
        .or_else(|| come().find(|element| element.tag == "p"))
        .or_else(|| old[..place].iter().rfind(|element| stay.contains(&element.key)))
        .or_else(|| new.iter().find(heads))
        .or_else(|| new.first())
        .map(|element| element.key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mirror::tree::Range;

    fn item(key: u64, kind: Kind, name: &str) -> Item {
        Item {
            key,
            parent: None,
            kind,
            name: name.to_owned(),
            about: String::new(),
            value: None,
            range: None,
            check: None,
            open: None,
            disabled: false,
            focusable: true,
            pressable: true,
            live: false,
            modal: false,
            place: Place { x: 1, y: 2, width: 3, height: 4 },
        }
    }

    #[track_caller]
    fn says(item: &Item, tag: &str, attributes: &[(&str, &str)]) {
        let element = element(item);
        assert_eq!(element.tag, tag);
        for (name, value) in attributes {
            assert_eq!(element.attributes.get(name).map(String::as_str), Some(*value), "{name}");
        }
    }

    #[test]
    fn an_element_says_what_it_is_and_how_it_stands() {
        let pressed = Item { check: Some(Check::On), ..item(1, Kind::Button, "Seal") };
        let style = "position:absolute;left:1px;top:2px;width:3px;height:4px";
        says(&pressed, "button", &[("aria-pressed", "true"), ("tabindex", "0"), ("style", style)]);
        let open = Item { open: Some(false), ..pressed.clone() };
        says(&open, "button", &[("aria-expanded", "false")]);
        assert_eq!(element(&open).attributes.get("aria-pressed"), None);
        let off = Item { disabled: true, focusable: false, ..pressed };
        says(&off, "button", &[("aria-disabled", "true"), ("tabindex", "-1")]);
        let radio = Item { check: Some(Check::Off), ..item(2, Kind::Radio, "Baku") };
        says(&radio, "button", &[("role", "radio"), ("aria-checked", "false")]);
        let range = Range { now: 3.0, least: Some(1.0), most: Some(9.0), step: Some(1.0) };
        let slider = Item { range: Some(range), ..item(3, Kind::Slider, "Place") };
        says(&slider, "input", &[("type", "range"), ("min", "1"), ("max", "9"), ("value", "3")]);
        let field = Item { value: Some("7".to_owned()), ..item(4, Kind::Field, "Seed") };
        says(&field, "input", &[("type", "text"), ("value", "7"), ("aria-label", "Seed")]);
        says(&item(5, Kind::Heading(1), "Talks"), "div", &[("aria-level", "1")]);
    }

    #[test]
    fn the_focus_of_what_is_gone_goes_to_a_new_heading_or_to_what_was_before_it() {
        let of = |items: &[Item]| items.iter().map(element).collect::<Vec<_>>();
        let head = |key| Item { focusable: false, ..item(key, Kind::Heading(2), "Talks") };
        let [a, b, c] = [(2, "a"), (3, "b"), (4, "c")].map(|(key, of)| item(key, Kind::Button, of));
        let old = of(&[head(1), a.clone(), b.clone(), c.clone()]);
        let line = item(8, Kind::Text, "Moscow is deliberating.");
        let again = Item { key: 7, ..b };
        let come = [a.clone(), line, head(9), again];
        assert_eq!(heir(&old, &of(&come), 3), Some(7));
        assert_eq!(heir(&old, &of(&come[..3]), 3), Some(9));
        assert_eq!(heir(&old, &of(&come[..2]), 3), Some(8));
        assert_eq!(heir(&old, &of(&[head(1), a]), 3), Some(2));
        assert_eq!(heir(&old, &of(&[c.clone(), head(1)]), 3), Some(1));
        assert_eq!(heir(&old, &of(&[c]), 3), Some(4));
    }
}
