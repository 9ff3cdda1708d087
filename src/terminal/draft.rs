//! Orders as they are being put together, and the compact lines in which they are typed.

use rules::{LeverId, OrderSet, PlayId, Ruleset, SLOTS, Sealed, TABLE};
use tell::card::LETTERS;

/// Orders that are not sealed yet.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    /// The chosen orders.
    pub orders: Vec<PlayId>,
    /// Earlier choices, for `undo`.
    pub earlier: Vec<Vec<PlayId>>,
    /// The other side's expected main order.
    pub prediction: Option<LeverId>,
    /// Whether the question for a prediction has been answered.
    pub asked: bool,
    /// The card to keep.
    pub keep: Option<LeverId>,
}

impl Draft {
    /// The chosen orders as a set.
    pub(crate) fn set(&self) -> OrderSet {
        self.orders.iter().copied().collect()
    }

    /// What would be sealed.
    pub(crate) fn sealed(&self) -> Sealed {
        Sealed { orders: self.set(), prediction: self.prediction, keep: self.keep }
    }

    /// Takes other orders; the old ones can be had back.
    pub(crate) fn choose(&mut self, orders: Vec<PlayId>) {
        self.earlier.push(std::mem::replace(&mut self.orders, orders));
    }

    /// Goes back to the choice before; says whether there was one.
    pub(crate) fn undo(&mut self) -> bool {
        let last = self.earlier.pop();
        let found = last.is_some();
        self.orders = last.unwrap_or_default();
        found
    }
}

/// One part of a line in the orders phase.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Step {
    /// Choose exactly these.
    Orders(Vec<PlayId>),
    /// Expect this main order, or none.
    Predict(Option<LeverId>),
    /// Keep this card, or none.
    Keep(Option<LeverId>),
    /// Show what the chosen orders would move.
    Show,
    /// Go back to the choice before.
    Undo,
    /// Seal.
    Seal,
}

/// Why a line was not understood.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Unclear {
    /// A word that means nothing here.
    Word(String),
    /// No card has this number.
    Number(String),
    /// The card needs a target.
    NeedsTarget(LeverId),
    /// The card takes no target.
    NoTarget(LeverId),
    /// The card has no such target.
    UnknownTarget(LeverId, String),
    /// More orders than there is room for.
    TooMany(usize),
}

/// The words of the orders phase.
pub(crate) const WORDS: [&str; 6] = ["predict", "keep", "show", "undo", "seal", "none"];

/// Reads a line such as `1 3b predict 4 keep 5 seal`. Nothing is done if any of it is unclear.
pub(crate) fn read(
    rules: &Ruleset,
    own: &[LeverId; TABLE],
    other: &[LeverId; TABLE],
    line: &str,
) -> Result<Vec<Step>, Unclear> {
    let mut steps = Vec::new();
    let mut orders: Option<Vec<PlayId>> = None;
    let separators = |letter: char| letter.is_whitespace() || letter == ',';
    let mut words = line.split(separators).filter(|word| !word.is_empty());
    while let Some(word) = words.next() {
        if word.starts_with(|first: char| first.is_ascii_digit()) {
            orders.get_or_insert_default().push(play(rules, own, word)?);
            continue;
        }
        match crate::command::resolve(word, &WORDS) {
            Some("predict") => steps.push(Step::Predict(card(other, words.next())?)),
            Some("keep") => steps.push(Step::Keep(card(own, words.next())?)),
            Some("show") => steps.push(Step::Show),
            Some("undo") => steps.push(Step::Undo),
            Some("seal") => steps.push(Step::Seal),
            Some("none") => orders = Some(Vec::new()),
            _ => return Err(Unclear::Word(word.to_owned())),
        }
    }
    if let Some(orders) = orders {
        if orders.len() > SLOTS {
            return Err(Unclear::TooMany(orders.len()));
        }
        steps.insert(0, Step::Orders(orders));
    }
    Ok(steps)
}

/// A card by its number; none for `none`, `-` or nothing.
fn card(table: &[LeverId; TABLE], word: Option<&str>) -> Result<Option<LeverId>, Unclear> {
    match word {
        None | Some("none" | "-" | "0") => Ok(None),
        Some(word) => numbered(table, word).map(Some),
    }
}

/// The card with a number.
pub(crate) fn numbered(table: &[LeverId; TABLE], word: &str) -> Result<LeverId, Unclear> {
    let number = word.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let found = number.and_then(|place| table.get(place));
    found.copied().ok_or_else(|| Unclear::Number(word.to_owned()))
}

/// A card with its target, such as `3b`.
fn play(rules: &Ruleset, own: &[LeverId; TABLE], word: &str) -> Result<PlayId, Unclear> {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let (number, letter) = word.split_at(digits);
    let lever = numbered(own, number)?;
    let mut plays = rules.lever(lever).plays();
    if plays.len() == 1 {
        let only = plays.next().filter(|_| letter.is_empty());
        return only.ok_or(Unclear::NoTarget(lever));
    }
    if letter.is_empty() {
        return Err(Unclear::NeedsTarget(lever));
    }
    let place = LETTERS.iter().position(|known| *known == letter);
    let found = place.and_then(|place| plays.nth(place));
    found.ok_or_else(|| Unclear::UnknownTarget(lever, letter.to_owned()))
}
