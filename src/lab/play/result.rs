//! The result: both sides' interests, one by one, times the road; who won; regional stability.

use rules::{Ending, GameEvent, Outcome, Road, Side, SideScore, Verdict};
use text::{Args, Key};

use super::page::{Page, symbol};
use super::screen::{Ink, bar, beside, cut, heading, pad, pad_left, paint, wrap};

/// Both scores, worked out; then who won and what belongs to neither.
pub(super) fn result(page: &Page<'_>, outcome: Outcome) -> Vec<Vec<String>> {
    let Some(scores) = page.game.scores() else { return Vec::new() };
    let title = page.plain("ui-result-heading");
    let mut lines = vec![String::new(), heading(&title, page.width)];
    let half = page.width / 2;
    let [moscow, baku] = [0, 1].map(|side| interests(&page.narrow(half - 2), &scores[side]));
    lines.extend(beside(&moscow, &baku, half));
    lines.push(String::new());
    for score in &scores {
        lines.extend(worked_out(page, outcome, score));
    }
    let mut last = vec![String::new()];
    last.extend(verdict(page, &scores));
    last.extend(apart(page));
    vec![lines, last]
}

/// A side's interests with bars, and their sum.
fn interests(page: &Page<'_>, score: &SideScore) -> Vec<String> {
    let name = page.width.saturating_sub(14);
    let mut lines = vec![page.side_name(score.side)];
    for (id, value) in &score.interests {
        let words = page.words.name(Key::new("interest", page.rules().interest_name(*id)));
        let words = pad(&cut(&words, name), name);
        let bar = paint(Ink::Side(score.side), &bar((*value).into(), 20, 10));
        lines.push(format!("{words} {} {bar}", pad_left(&page.figure(*value), 2)));
    }
    let args = Args::new().text("seat", score.side.id()).number("sum", score.sum);
    lines.push(paint(Ink::Bold, &page.say("ui-result-interests", &args)));
    lines
}

/// Bar, agenda, factor and result of a side, step by step.
fn worked_out(page: &Page<'_>, outcome: Outcome, score: &SideScore) -> Vec<String> {
    let side = score.side;
    let args = || Args::new().text("seat", side.id()).number("bar", page.level().bar(side));
    let key = if score.cleared { "ui-result-bar-cleared" } else { "ui-result-bar-missed" };
    let mut said = vec![page.say(key, &args())];
    let mut bonus = 0;
    if let Some((id, met, points)) = score.agenda {
        let name = page.words.name(Key::new("agenda", page.rules().agenda_name(id)));
        let key = if met { "ui-result-agenda-met" } else { "ui-result-agenda-missed" };
        said.push(page.say(key, &args().text("agenda", name).number("points", points)));
        bonus = if met { points } else { 0 };
    }
    let factor = page.hundredths(score.percent);
    let key = factor_key(outcome, score);
    said.push(page.say(key, &args().text("factor", factor.as_str())));
    let args = args()
        .number("sum", score.sum)
        .number("bonus", bonus)
        .text("factor", factor)
        .text("result", page.hundredths(score.result));
    let key = if bonus > 0 { "ui-result-side-bonus" } else { "ui-result-side" };
    let first = format!("{} ", paint(Ink::Side(side), symbol(side)));
    let mut lines = vec![format!("{first}{}", paint(Ink::Bold, &page.say(key, &args)))];
    lines.extend(wrap(Ink::Plain, &said.join(" "), page.width, "  ", "  "));
    lines
}

/// Why interests are worth what they are worth.
fn factor_key(outcome: Outcome, score: &SideScore) -> &'static str {
    let responsible = match outcome.ending {
        Ending::TopRung { moscow, baku } => [moscow, baku][score.side.index()],
        _ => false,
    };
    match outcome.road {
        _ if responsible => "ui-result-factor-responsible",
        Road::Cold => "ui-result-factor-cold",
        Road::Balancing if score.cleared => "ui-result-factor-balancing-above",
        Road::Balancing => "ui-result-factor-balancing-below",
        Road::Divergence => "ui-result-factor-divergence",
    }
}

fn verdict(page: &Page<'_>, scores: &[SideScore; 2]) -> Vec<String> {
    let lead = (scores[0].result - scores[1].result).abs();
    let args = Args::new()
        .text("lead", page.hundredths(lead))
        .text("margin", page.hundredths(page.level().constants().win_lead.into()));
    let words = match page.game.verdict() {
        Some(Verdict::Won(side)) => page.say("ui-result-win", &args.text("seat", side.id())),
        _ => page.say("ui-result-draw", &args),
    };
    let mut lines = wrap(Ink::Gold, &words, page.width, "", "");
    let apart = page.plain("ui-result-road-apart");
    lines.extend(wrap(Ink::Faint, &apart, page.width, "", ""));
    lines
}

/// What belongs to neither score: stability, predictions, words kept and broken.
fn apart(page: &Page<'_>) -> Vec<String> {
    let before = page.past.opened(0).unwrap_or(page.board()).stability(page.level());
    let args =
        Args::new().number("value", page.board().stability(page.level())).number("before", before);
    let mut lines = vec![String::new()];
    lines.extend(wrap(Ink::Plain, &page.say("ui-result-stability", &args), page.width, "", ""));
    for side in Side::BOTH {
        let ledger = || page.game.ledger().iter().map(|entry| entry.event);
        let made =
            ledger().filter(|event| matches!(event, GameEvent::Predicted(who, ..) if *who == side));
        let promised = |word: bool| {
            ledger()
                .filter(|event| {
                    matches!(event, GameEvent::Promised(who, _, kept) if *who == side && *kept == word)
                })
                .count()
        };
        let args = Args::new()
            .text("seat", side.id())
            .number("right", page.board().right_predictions(side))
            .count("all", made.count())
            .count("kept", promised(true))
            .count("broken", promised(false));
        let first = format!("{} ", paint(Ink::Side(side), symbol(side)));
        let words = page.say("ui-result-record", &args);
        lines.extend(wrap(Ink::Plain, &words, page.width, &first, "  "));
    }
    lines
}
