//! Answers to what can be asked at any prompt.

use rules::{LeverId, Side};
use tell::find::{self, Found, Thing};
use text::Args;

use crate::command::Common;
use crate::page::Page;
use crate::screen::{DOT, Ink, heading, paint, wrap};
use crate::session::Session;
use crate::{board, cards, detail, draft, ledger, look, opening, why};

/// Answers, and leaves the game as it is. `help` is the key of what the prompt expects.
pub(crate) fn answer(session: &mut Session<'_>, asked: &Common, help: &str) {
    match asked {
        Common::Help => session.show(|page| commands(page, help)),
        Common::Board(all) => session.show(|page| {
            let mut lines = board::board(page);
            if *all {
                lines.extend(detail::detail(page));
            }
            lines
        }),
        Common::Table => session.show(|page| {
            let mut lines = cards::other_table(page);
            lines.extend(cards::own_table(page));
            lines
        }),
        Common::Card(word) => session.show(|page| card(page, word)),
        Common::Why(word) => session.show(|page| reasons(page, word)),
        Common::Look(word) if word.is_empty() => session.show(places),
        Common::Look(word) => session.show(|page| searched(page, &find::PLACES, word)),
        Common::Rules(word) if word.is_empty() => session.show(opening::rules),
        Common::Rules(word) => session.show(|page| searched(page, &find::ENTRIES, word)),
        Common::Ledger(word) => session.show(|page| turn(page, word)),
        Common::History => session.show(ledger::history),
        Common::Brief => session.show(opening::brief),
        Common::Save => {
            session.save();
            let args = Args::new().text("file", session.store.file());
            let words = session.words.say("ui-save-saved", &args);
            session.screen.say(&words);
        }
        Common::Quit => {}
    }
}

/// What can be typed, here and everywhere.
fn commands(page: &Page<'_>, help: &str) -> Vec<String> {
    let mut lines = vec![String::new(), heading(&page.plain("ui-help-here"), page.width)];
    lines.extend(wrap(Ink::Plain, &page.plain(help), page.width, "", ""));
    lines.push(String::new());
    lines.push(heading(&page.plain("ui-help-heading"), page.width));
    for (command, key) in [
        ("help", "ui-help-help"),
        ("board", "ui-help-board"),
        ("board all", "ui-help-board-all"),
        ("table", "ui-help-table"),
        ("card 3", "ui-help-card"),
        ("why 3", "ui-help-why-card"),
        ("why tension", "ui-help-why"),
        ("look zangezur", "ui-help-look"),
        ("rules", "ui-help-rules-short"),
        ("rules shusha", "ui-help-encyclopedia"),
        ("ledger", "ui-help-ledger"),
        ("history", "ui-help-history"),
        ("brief", "ui-help-brief"),
        ("save", "ui-help-save"),
        ("quit", "ui-help-quit"),
    ] {
        let words = page.say(key, &Args::new().text("command", paint(Ink::Bold, command)));
        lines.extend(wrap(Ink::Plain, &words, page.width, "  ", "      "));
    }
    lines.push(paint(Ink::Faint, &page.plain("ui-help-short")));
    lines
}

/// The card that a word names: `3`, or `●2` as `m2` for Moscow's and `b2` for Baku's.
fn named_card(page: &Page<'_>, word: &str) -> Option<LeverId> {
    let (side, number) = match word.split_at_checked(1) {
        Some(("m", rest)) => (Side::Moscow, rest),
        Some(("b", rest)) => (Side::Baku, rest),
        _ => (page.side, word),
    };
    draft::numbered(page.board().table(side), number.trim()).ok()
}

/// A card in full.
fn card(page: &Page<'_>, word: &str) -> Vec<String> {
    if let Some(lever) = named_card(page, word).filter(|_| page.board().turn() > 0) {
        return look::lever(page, lever);
    }
    if word.is_empty() || word.parse::<u32>().is_ok() {
        let args = Args::new().text("input", word).number("first", 1).number("last", 6);
        return vec![page.say("ui-input-number-range", &args)];
    }
    searched(page, &["lever"], word)
}

/// Why a number stands where it does; for a card, where it comes from.
fn reasons(page: &Page<'_>, word: &str) -> Vec<String> {
    if let Some(lever) = named_card(page, word).filter(|_| page.board().turn() > 0) {
        return why::card(page, lever);
    }
    if word.is_empty() {
        return wrap(Ink::Plain, &page.plain("ui-why-what"), page.width, "", "");
    }
    let kinds = [find::NUMBERS[0], find::NUMBERS[1], find::NUMBERS[2], "lever"];
    match find::find(page, &kinds, word) {
        Found::One(thing) => look::why(page, &thing),
        other => not_one(page, word, other),
    }
}

/// What can be looked at.
fn places(page: &Page<'_>) -> Vec<String> {
    let mut names: Vec<_> = find::PLACES
        .iter()
        .flat_map(|kind| find::things(page, kind))
        .map(|thing| thing.name)
        .collect();
    names.sort();
    names.dedup();
    let args = Args::new().text("list", names.join(DOT));
    wrap(Ink::Plain, &page.say("ui-look-what", &args), page.width, "", "")
}

/// The thing that a word means, or what it could mean.
fn searched(page: &Page<'_>, kinds: &[&'static str], word: &str) -> Vec<String> {
    match find::find(page, kinds, word) {
        Found::One(thing) => look::thing(page, &thing),
        other => not_one(page, word, other),
    }
}

fn not_one(page: &Page<'_>, word: &str, found: Found) -> Vec<String> {
    let words = match found {
        Found::Several(things) => {
            let names: Vec<_> = things.iter().map(named).collect();
            page.say("ui-look-several", &Args::new().text("list", names.join(DOT)))
        }
        Found::None(Some(near)) => {
            let args = Args::new().text("input", word).text("nearest", near);
            page.say("ui-look-none-nearest", &args)
        }
        _ => page.say("ui-look-none", &Args::new().text("input", word)),
    };
    wrap(Ink::Plain, &words, page.width, "", "")
}

fn named(thing: &Thing) -> String {
    thing.name.clone()
}

/// The ledger of a turn: of the one named, or of the last that was closed.
fn turn(page: &Page<'_>, word: &str) -> Vec<String> {
    let now = page.board().turn();
    let last = if page.game.is_over() { now } else { now.saturating_sub(1).max(1) };
    let turn = if word.is_empty() { Some(last) } else { word.parse::<u8>().ok() };
    match turn.filter(|turn| (1..=now).contains(turn)) {
        Some(turn) => ledger::ledger(page, turn),
        None => {
            let args = Args::new().text("input", word).number("first", 1).number("last", now);
            vec![page.say("ui-input-number-range", &args)]
        }
    }
}
