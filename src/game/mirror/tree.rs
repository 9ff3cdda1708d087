//! What the panels say of themselves to a screen reader, as a plain list: what each thing is, what
//! it is called, how it stands, where it lies.
//!
//! Frames that mean nothing are left out, and what lies behind a dialog too. The order is the one
//! in which the panels are drawn, and so the one in which they are read.

use std::collections::{BTreeMap, BTreeSet};

use egui::accesskit::{Action, Live, Node, NodeId, Role, Toggled, TreeUpdate};

/// What a thing on the screen is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs, reason = "the names of the roles are those of ARIA")]
pub enum Kind {
    Button,
    CheckBox,
    Radio,
    Link,
    Slider,
    Spin,
    /// A button that opens a list to choose from.
    Choice,
    Tab,
    /// A line of text to type into.
    Field,
    /// Several lines of text to type into.
    Area,
    /// A heading and its level, from 1.
    Heading(u8),
    Text,
    Image,
    Progress,
    Group,
    Dialog,
    List,
    ListItem,
}

impl Kind {
    /// Whether other things can lie in it.
    #[must_use]
    pub const fn holds(self) -> bool {
        matches!(self, Self::Group | Self::Dialog | Self::List | Self::ListItem)
    }

    /// Whether text is typed into it.
    #[must_use]
    pub const fn is_typed(self) -> bool {
        matches!(self, Self::Field | Self::Area)
    }
}

/// A value within a range.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Range {
    /// The value.
    pub now: f64,
    /// The least.
    pub least: Option<f64>,
    /// The greatest.
    pub most: Option<f64>,
    /// From one value to the next.
    pub step: Option<f64>,
}

/// Whether something that is on or off is on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "as in ARIA")]
pub enum Check {
    Off,
    On,
    Mixed,
}

/// A place on the screen, in whole points.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Place {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
    /// How wide.
    pub width: i32,
    /// How high.
    pub height: i32,
}

/// One thing on the screen.
#[derive(Clone, PartialEq, Debug)]
pub struct Item {
    /// Stays the same while the thing stays.
    pub key: u64,
    /// The key of what it lies in; none for the screen itself.
    pub parent: Option<u64>,
    /// What it is.
    pub kind: Kind,
    /// What it is called; of a text, the text.
    pub name: String,
    /// What else tells it from others of its name.
    pub about: String,
    /// What has been typed, or chosen.
    pub value: Option<String>,
    /// Its value, if it is a number.
    pub range: Option<Range>,
    /// Whether it is on, chosen or pressed; none if it is nothing of the sort.
    pub check: Option<Check>,
    /// Whether it is open; none if it does not open.
    pub open: Option<bool>,
    /// Whether it cannot be used now.
    pub disabled: bool,
    /// Whether it can have the keyboard's focus.
    pub focusable: bool,
    /// Whether it can be pressed.
    pub pressable: bool,
    /// Whether its words are to be said when they change.
    pub live: bool,
    /// Whether it has to be dealt with before anything else.
    pub modal: bool,
    /// Where it lies.
    pub place: Place,
}

/// Everything on the screen.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Tree {
    /// In the order in which it is read; what lies in something comes after it.
    pub items: Vec<Item>,
    /// What has the keyboard's focus.
    pub focus: Option<u64>,
}

impl Tree {
    /// Reads the tree of the panels. `modal` is the key of what has to be dealt with before
    /// anything drawn earlier.
    #[must_use]
    pub fn read(update: &TreeUpdate, modal: Option<u64>) -> Self {
        let nodes: BTreeMap<u64, &Node> =
            update.nodes.iter().map(|(id, node)| (id.0, node)).collect();
        let root = update.tree.as_ref().map(|tree| tree.root.0);
        let mut reader = Reader { nodes, modal, items: Vec::new(), met: BTreeSet::new() };
        let roots = root.and_then(|root| reader.nodes.get(&root)).map(|node| node.children());
        let roots = roots.unwrap_or_default();
        let behind = roots.iter().position(|id| Some(id.0) == modal).unwrap_or(0);
        for id in &roots[behind..] {
            reader.walk(*id, None);
        }
        let mut items = reader.items;
        top_heading(&mut items);
        let focus = Some(update.focus.0)
            .filter(|focus| items.iter().any(|item| item.key == *focus && item.focusable));
        Self { items, focus }
    }

    /// A thing by its key.
    #[must_use]
    pub fn get(&self, key: u64) -> Option<&Item> {
        self.items.iter().find(|item| item.key == key)
    }

    /// What is of a kind and called so and can be used. Of several the last, which lies on top.
    #[must_use]
    pub fn find(&self, kind: Kind, name: &str) -> Option<&Item> {
        let mut items = self.items.iter().rev();
        items.find(|item| item.kind == kind && item.name == name && !item.disabled)
    }
}

/// A screen has one heading above the others: the first, if none is.
fn top_heading(items: &mut [Item]) {
    if items.iter().any(|item| item.kind == Kind::Heading(1)) {
        return;
    }
    if let Some(first) = items.iter_mut().find(|item| matches!(item.kind, Kind::Heading(_))) {
        first.kind = Kind::Heading(1);
    }
}

struct Reader<'u> {
    nodes: BTreeMap<u64, &'u Node>,
    modal: Option<u64>,
    items: Vec<Item>,
    met: BTreeSet<u64>,
}

impl Reader<'_> {
    fn walk(&mut self, id: NodeId, parent: Option<u64>) {
        let Some(node) = self.nodes.get(&id.0).copied() else { return };
        if node.is_hidden() || node.role() == Role::TextRun || !self.met.insert(id.0) {
            return;
        }
        let item = self.item(id.0, node, parent);
        let inside = match &item {
            Some(item) if item.kind.holds() => Some(item.key),
            _ => parent,
        };
        self.items.extend(item);
        for child in node.children() {
            self.walk(*child, inside);
        }
    }

    /// The thing that a node stands for; none if it is a mere frame.
    fn item(&self, key: u64, node: &Node, parent: Option<u64>) -> Option<Item> {
        let name = self.name(node);
        let focusable = node.supports_action(Action::Focus);
        let kind = match kind(node, &name, focusable) {
            _ if self.modal == Some(key) => Kind::Dialog,
            kind => kind?,
        };
        let value = match kind {
            Kind::Text | Kind::Heading(_) => None,
            _ => node.value().map(str::to_owned),
        };
        let range = node.numeric_value().map(|now| Range {
            now,
            least: node.min_numeric_value(),
            most: node.max_numeric_value(),
            step: node.numeric_value_step(),
        });
        let name = if kind == Kind::Dialog && name.is_empty() { self.title(node) } else { name };
        Some(Item {
            key,
            parent,
            kind,
            name,
            about: node.description().unwrap_or_default().trim().to_owned(),
            value: value.or_else(|| kind.is_typed().then(String::new)),
            range,
            check: check(node),
            open: node.is_expanded(),
            disabled: node.is_disabled(),
            focusable: focusable && !node.is_disabled(),
            pressable: node.supports_action(Action::Click) && !node.is_disabled(),
            live: matches!(node.live(), Some(Live::Polite | Live::Assertive)),
            modal: self.modal == Some(key),
            place: place(node),
        })
    }

    /// What a node is called: by its label, by what labels it, by its own words, or by what stands
    /// in it while it is empty.
    fn name(&self, node: &Node) -> String {
        let words =
            |node: &Node| node.label().or(node.value()).unwrap_or_default().trim().to_owned();
        let own = node.label().unwrap_or_default().trim();
        if !own.is_empty() {
            return own.to_owned();
        }
        let by = node.labelled_by().iter().filter_map(|id| self.nodes.get(&id.0));
        let by: Vec<_> = by.map(|node| words(node)).filter(|words| !words.is_empty()).collect();
        if !by.is_empty() {
            return by.join(" ");
        }
        match node.role() {
            Role::Label | Role::Heading | Role::ComboBox => words(node),
            _ => node.placeholder().unwrap_or_default().trim().to_owned(),
        }
    }

    /// The first heading in a node, or its first words.
    fn title(&self, node: &Node) -> String {
        let mut below: Vec<NodeId> = node.children().iter().rev().copied().collect();
        let mut first = None;
        while let Some(id) = below.pop() {
            let Some(node) = self.nodes.get(&id.0).copied() else { continue };
            match node.role() {
                Role::Heading => return self.name(node),
                Role::Label => first = first.or_else(|| Some(self.name(node))),
                _ => below.extend(node.children().iter().rev()),
            }
        }
        first.unwrap_or_default()
    }
}

/// What a node is; none for a mere frame.
fn kind(node: &Node, name: &str, focusable: bool) -> Option<Kind> {
    Some(match node.role() {
        Role::Button | Role::DefaultButton | Role::ColorWell | Role::MenuItem => Kind::Button,
        Role::CheckBox | Role::Switch => Kind::CheckBox,
        Role::RadioButton | Role::ListBoxOption => Kind::Radio,
        Role::Link => Kind::Link,
        Role::Slider => Kind::Slider,
        Role::SpinButton => Kind::Spin,
        Role::ComboBox => Kind::Choice,
        Role::Tab => Kind::Tab,
        Role::TextInput | Role::SearchInput | Role::PasswordInput => Kind::Field,
        Role::MultilineTextInput => Kind::Area,
        Role::Heading => Kind::Heading(level(node)),
        Role::Image if name.is_empty() && !focusable => return None,
        Role::Image => Kind::Image,
        Role::ProgressIndicator | Role::Meter => Kind::Progress,
        Role::Dialog | Role::AlertDialog => Kind::Dialog,
        Role::List => Kind::List,
        Role::ListItem => Kind::ListItem,
        Role::Label | Role::Paragraph | Role::Status | Role::Unknown => {
            match (name.is_empty(), focusable) {
                (_, true) => Kind::Button,
                (false, false) => Kind::Text,
                (true, false) => return None,
            }
        }
        _ if !name.is_empty() => Kind::Group,
        _ => return None,
    })
}

/// The level of a heading; below the title of the screen unless it says otherwise.
fn level(node: &Node) -> u8 {
    node.level().and_then(|level| u8::try_from(level).ok()).map_or(2, |level| level.clamp(1, 6))
}

fn check(node: &Node) -> Option<Check> {
    let on = |on: bool| if on { Check::On } else { Check::Off };
    match node.toggled() {
        Some(Toggled::True) => Some(Check::On),
        Some(Toggled::False) => Some(Check::Off),
        Some(Toggled::Mixed) => Some(Check::Mixed),
        None => node.is_selected().map(on),
    }
}

fn place(node: &Node) -> Place {
    let Some(bounds) = node.bounds() else { return Place::default() };
    // A screen is far smaller than this; what is scrolled away may lie anywhere.
    #[allow(clippy::cast_possible_truncation, reason = "clamped")]
    let whole = |of: f64| of.clamp(-100_000.0, 100_000.0).round() as i32;
    let [x, y] = [whole(bounds.x0), whole(bounds.y0)];
    Place {
        x,
        y,
        width: whole(bounds.x1).saturating_sub(x).max(1),
        height: whole(bounds.y1).saturating_sub(y).max(1),
    }
}
