//! Before the first turn: the level's situation, the side's role, and the rules in short.

use rules::Side;
use text::{Args, Key};

use crate::scene::Scene;

/// The level's situation, if it has words.
#[must_use]
pub fn situation(scene: &Scene<'_>) -> Option<String> {
    let key = Key::new("level", scene.level().id());
    scene.words.has(format!("{key}.entry")).then(|| scene.words.entry(&key))
}

/// What a side is after in this level, if that has words.
#[must_use]
pub fn role(scene: &Scene<'_>, side: Side) -> Option<String> {
    let key = Key::new("level", scene.level().id());
    let has = scene.words.has(format!("{key}.{side}"));
    has.then(|| scene.words.get(&key, Some(side.id()), &Args::new()))
}

/// How the game goes, how long it lasts, and which rules the level changes: a paragraph each.
#[must_use]
pub fn rules(scene: &Scene<'_>) -> Vec<String> {
    let mut lines =
        vec![scene.plain("ui-help-rules"), length(scene), scene.plain("ui-result-road-apart")];
    for (rule, value) in scene.level().changed_rules() {
        let name = scene.words.name(Key::new("constant", rule));
        let args = Args::new().text("rule", name).number("value", *value);
        lines.push(scene.say("ui-level-changes-rule", &args));
    }
    lines
}

/// How long the game lasts.
#[must_use]
pub fn length(scene: &Scene<'_>) -> String {
    let (first, last) = scene.level().turns();
    let args = Args::new().number("first", first).number("last", last).number("turns", last);
    scene.say(if first == last { "ui-level-length" } else { "ui-level-window" }, &args)
}
