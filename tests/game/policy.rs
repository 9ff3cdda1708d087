//! What somebody presses who reads the screen by role and name and wants to see how the game ends:
//! nothing is offered, the first card is ordered, whatever is asked is answered.

use game::mirror::tree::Check;
use game::mirror::{Item, Kind, Tree};
use text::{Args, Words};

/// What is pressed at once, wherever it is.
const ON: [&str; 8] = [
    "dock-seal-anyway",
    "dock-reveal-skip",
    "dock-talks-nothing",
    "dock-answer-silence",
    "dock-agenda-take",
    "dock-choice-take",
    "dock-crisis-seal-hold",
    "dock-crisis-seal-back-down",
];

/// The next thing to be pressed; `last` is what was pressed before, which a card that cannot be
/// ordered would be again.
pub fn next<'t>(tree: &'t Tree, words: &Words, last: Option<u64>) -> Option<&'t Item> {
    let button = |key: &str| {
        let name = words.name(key);
        tree.find(Kind::Button, &name).filter(|item| item.pressable)
    };
    if let Some(found) = ON.into_iter().find_map(button) {
        return Some(found);
    }
    let curtain = ["moscow", "baku"].into_iter().find_map(|side| {
        let name = words.say("screens-curtain-ready", &Args::new().text("seat", side));
        tree.find(Kind::Button, &name)
    });
    if curtain.is_some() {
        return curtain;
    }
    // A hint of the guide has a button of the same name.
    if tree.find(Kind::Button, &words.name("dock-reveal-previous")).is_some() {
        return button("dock-reveal-go-on");
    }
    let mut usable = tree.items.iter().filter(|item| item.pressable);
    if let Some(seal) = button("dock-seal") {
        let is_card =
            |item: &&Item| item.kind == Kind::Button && item.check.is_some() && item.open.is_none();
        let mut cards = usable.filter(is_card);
        let ordered = cards.clone().any(|item| item.check == Some(Check::On));
        let card = cards.next().filter(|item| !ordered && Some(item.key) != last);
        return Some(card.unwrap_or(seal));
    }
    // Something is to be chosen first. What is a question of its own, such as what is expected of
    // the other side, says so.
    let choice = |item: &&Item| item.kind == Kind::Radio && item.about.is_empty();
    usable.rfind(|item| choice(item) && item.check == Some(Check::Off))
}
