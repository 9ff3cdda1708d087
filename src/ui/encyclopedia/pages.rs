//! The front page, the page that criticises the model, and the list of sources.

use rules::{Road, Standing};
use text::{Args, Key};

use super::article::{Article, Row, Source};
use super::desk::Desk;
use super::sources::standing;
use crate::intent::Target;
use crate::model::Subject;

/// The standings, in the order in which they are explained.
const STANDINGS: [Standing; 4] =
    [Standing::Supported, Standing::Contested, Standing::Outside, Standing::Designer];

/// The first page.
pub(super) fn front(desk: &Desk<'_>) -> Article {
    let mut article = Article {
        kind: desk.plain("ui-title"),
        name: desk.plain("encyclopedia-front-link"),
        summary: desk.plain("encyclopedia-front-summary"),
        text: vec![desk.plain("encyclopedia-front-how"), desk.plain("ui-help-rules")],
        ..Article::default()
    };
    let page = |target: Target, key: &str| Row::Link {
        to: target,
        words: desk.plain(key),
        note: desk.names.words.summary(key),
    };
    article.add(
        desk.plain("encyclopedia-front-first"),
        vec![
            page(Target::Model, "encyclopedia-model-title"),
            page(Target::Sources, "encyclopedia-sources-title"),
        ],
    );
    let mut sides = Vec::new();
    for side in rules::Side::BOTH.into_iter().rev() {
        let key = Key::new("side", side.id());
        sides.push(Row::Head(desk.names.side_name(side)));
        sides.push(Row::Text(desk.names.words.entry(&key)));
    }
    article.add(desk.plain("encyclopedia-front-sides"), sides);
    let mut roads: Vec<Row> = Vec::new();
    for road in Road::ALL {
        let subject = Subject::Road(road);
        roads.push(desk.link(subject, desk.names.words.summary(desk.key(subject))));
    }
    article.add(desk.plain("encyclopedia-section-roads"), roads);
    article.add(desk.plain("encyclopedia-section-standings"), standings(desk));
    article
}

fn standings(desk: &Desk<'_>) -> Vec<Row> {
    let row = |of: Standing| {
        Row::Source(Source {
            standing: Some(of),
            title: desk.plain(standing(of)),
            claim: String::new(),
            reference: desk.names.words.summary(standing(of)),
            url: None,
        })
    };
    STANDINGS.into_iter().map(row).collect()
}

/// What is wrong with the model, as far as its makers know.
pub(super) fn model(desk: &Desk<'_>) -> Article {
    let mut article = Article {
        kind: desk.plain("ui-title"),
        name: desk.plain("encyclopedia-model-title"),
        summary: desk.names.words.summary("encyclopedia-model-title"),
        text: vec![desk.plain("encyclopedia-model-what"), desk.plain("encyclopedia-model-voice")],
        ..Article::default()
    };
    let texts =
        |keys: &[&str]| keys.iter().map(|key| Row::Text(desk.plain(key))).collect::<Vec<_>>();
    article.add(desk.plain("encyclopedia-model-left-out"), left_out(desk));
    article.add(desk.plain("encyclopedia-model-contested"), disputed(desk));
    article.add(
        desk.plain("encyclopedia-model-numbers"),
        texts(&[
            "encyclopedia-model-number-is",
            "encyclopedia-model-number-not",
            "encyclopedia-model-rational",
            "encyclopedia-model-quarters",
        ]),
    );
    article.add(
        desk.plain("encyclopedia-model-tuning"),
        texts(&[
            "encyclopedia-model-tuned",
            "encyclopedia-model-history",
            "encyclopedia-model-missed",
            "encyclopedia-model-yourself",
        ]),
    );
    let to = |target: Target, key: &str| Row::Link {
        to: target,
        words: desk.plain(key),
        note: desk.names.words.summary(key),
    };
    article.add(
        desk.plain("encyclopedia-model-next"),
        vec![
            to(Target::Sources, "encyclopedia-sources-title"),
            to(Target::Front, "encyclopedia-front-link"),
        ],
    );
    article
}

/// What the article and the game leave out.
const LEFT_OUT: [&str; 6] = [
    "encyclopedia-model-people",
    "encyclopedia-model-armenians",
    "encyclopedia-model-georgia",
    "encyclopedia-model-washington",
    "encyclopedia-model-inside",
    "encyclopedia-model-violence",
];

fn left_out(desk: &Desk<'_>) -> Vec<Row> {
    let words = desk.names.words;
    let rows = |key| [Row::Head(words.name(key)), Row::Text(words.entry(key))];
    LEFT_OUT.into_iter().flat_map(rows).collect()
}

/// What is disputed, and what others say of it.
const DISPUTED: [(&str, &str); 8] = [
    ("encyclopedia-disputed-peacekeepers", "encyclopedia-disputed-peacekeepers-others"),
    ("encyclopedia-disputed-pipeline", "encyclopedia-disputed-pipeline-others"),
    ("encyclopedia-disputed-dependence", "encyclopedia-disputed-dependence-others"),
    ("encyclopedia-disputed-nato", "encyclopedia-disputed-nato-others"),
    ("encyclopedia-disputed-karabakh", "encyclopedia-disputed-karabakh-others"),
    ("encyclopedia-disputed-protests", "encyclopedia-disputed-protests-others"),
    ("encyclopedia-disputed-unstable", "encyclopedia-disputed-unstable-others"),
    ("encyclopedia-disputed-axis", "encyclopedia-disputed-axis-others"),
];

fn disputed(desk: &Desk<'_>) -> Vec<Row> {
    let row = |(claim, others): (&str, &str)| {
        Row::Source(Source {
            standing: Some(Standing::Contested),
            title: desk.plain(claim),
            claim: String::new(),
            reference: desk.plain(others),
            url: None,
        })
    };
    DISPUTED.into_iter().map(row).collect()
}

/// All sources: the article, what stands beside it, and its sentences.
pub(super) fn sources(desk: &Desk<'_>) -> Article {
    let rules = desk.names.rules;
    let mut article = Article {
        kind: desk.plain("ui-title"),
        name: desk.plain("encyclopedia-sources-title"),
        summary: desk.names.words.summary("encyclopedia-sources-title"),
        text: vec![
            desk.plain("screens-credits-article-reference"),
            desk.plain("screens-credits-article-note"),
        ],
        ..Article::default()
    };
    article.add(desk.plain("encyclopedia-section-standings"), standings(desk));
    let mut all: Vec<(String, Option<String>)> = (0..rules.sources().len())
        .map(|index| desk.reference(u16::try_from(index).unwrap_or(0)))
        .collect();
    all.sort();
    let row = |(words, url)| Row::Reference { words, url };
    article.add(desk.plain("encyclopedia-sources-others"), all.into_iter().map(row).collect());
    let mut sentences = vec![Row::Note(desk.plain("encyclopedia-sources-sentences-note"))];
    for sentence in rules.sentences() {
        let text = desk.names.words.name(Key::sentence(&sentence.id));
        let text = match &sentence.left_out {
            None => text,
            Some(why) => {
                let why = desk.names.words.name(Key::new("leftout", why));
                desk.say(
                    "encyclopedia-left-out",
                    &Args::new().text("text", text).text("reason", why),
                )
            }
        };
        sentences.push(Row::Fact(sentence.id.clone(), text));
    }
    article.add(desk.plain("encyclopedia-sources-sentences"), sentences);
    article
}
