//! The orders: chosen, weighed, sealed.

use rules::{Action, OrderSet, SLOTS};
use tell::card::LETTERS;
use tell::talks::breaks;
use text::Args;

use crate::cards;
use crate::draft::{self, Draft, Step, Unclear, WORDS};
use crate::forecast::{chosen, prompt};
use crate::page::Page;
use crate::screen::{DOT, Ink, heading, wrap};
use crate::session::{Leave, Session};
use crate::talks;

const HELP: &str = "ui-help-phase-orders";
/// The words of a yes or no.
const YES_NO: [&str; 2] = ["yes", "no"];

/// Asks for the sealed envelope.
pub(crate) fn orders(session: &mut Session<'_>) -> Result<Action, Leave> {
    session.show(|page| {
        let mut lines = crate::board::board(page);
        lines.extend(cards::other_table(page));
        lines.extend(cards::own_table(page));
        lines.push(String::new());
        lines.push(heading(&page.plain("ui-orders-heading"), page.width));
        lines.extend(talks::promises(page));
        lines.extend(how(page));
        lines
    });
    let mut draft = Draft::default();
    loop {
        let prompt = prompt(&session.page(), &draft);
        let typed = session.ask(&prompt, &WORDS, HELP)?;
        let page = session.page();
        let (own, other) = (page.board().table(page.side), page.board().table(page.side.other()));
        match draft::read(page.rules, own, other, &typed) {
            Ok(steps) if steps.is_empty() => session.say(HELP),
            Ok(steps) => {
                if let Some(action) = follow(session, &mut draft, steps)? {
                    return Ok(action);
                }
            }
            Err(unclear) => complain(session, &typed, unclear),
        }
    }
}

/// Carries out a line; gives the envelope if it was sealed.
fn follow(
    session: &mut Session<'_>,
    draft: &mut Draft,
    steps: Vec<Step>,
) -> Result<Option<Action>, Leave> {
    for step in steps {
        match step {
            Step::Orders(plays) => {
                let set: OrderSet = plays.iter().copied().collect();
                if let Err(error) = session.page().view.check_orders(&set) {
                    session.show(|page| wrap(Ink::Gold, &page.error(error), page.width, "", ""));
                    return Ok(None);
                }
                draft.choose(plays);
                session.show(|page| chosen(page, draft));
            }
            Step::Predict(lever) => {
                draft.prediction = lever;
                draft.asked = true;
                session.show(|page| vec![prediction(page, draft)]);
            }
            Step::Keep(lever) => keep(session, draft, lever),
            Step::Show => session.show(|page| chosen(page, draft)),
            Step::Undo => {
                if draft.undo() {
                    session.show(|page| chosen(page, draft));
                } else {
                    session.say("ui-orders-nothing-to-undo");
                }
            }
            Step::Seal => return seal(session, draft),
        }
    }
    Ok(None)
}

fn keep(session: &mut Session<'_>, draft: &mut Draft, lever: Option<rules::LeverId>) {
    let sealed = rules::Sealed { keep: lever, ..Draft::default().sealed() };
    if let Err(error) = session.page().view.check(&Action::Orders(sealed)) {
        session.show(|page| wrap(Ink::Gold, &page.error(error), page.width, "", ""));
        return;
    }
    draft.keep = lever;
    session.show(|page| match lever {
        Some(lever) => {
            let args = Args::new().text("lever", page.lever(lever));
            vec![page.say("ui-table-keeping", &args)]
        }
        None => vec![page.plain("ui-table-keeping-none")],
    });
}

/// Seals, after a question where something was left out or would be broken.
fn seal(session: &mut Session<'_>, draft: &mut Draft) -> Result<Option<Action>, Leave> {
    let set = draft.set();
    if set.plays().is_empty() && !yes(session, "ui-orders-seal-none")? {
        return Ok(None);
    }
    if breaks(&session.page(), &set) && !yes(session, "ui-talks-breaking")? {
        return Ok(None);
    }
    if !draft.asked {
        predict(session, draft)?;
    }
    Ok(Some(Action::Orders(draft.sealed())))
}

/// Asks for the prediction that was not made yet.
fn predict(session: &mut Session<'_>, draft: &mut Draft) -> Result<(), Leave> {
    let prompt = session.page().of_side("ui-prediction-ask", session.side.other());
    loop {
        let typed = session.ask(&prompt, &[], "ui-help-phase-prediction")?;
        let other = *session.game.board().table(session.side.other());
        if ["", "none", "-", "0"].contains(&typed.as_str()) {
            break;
        }
        match draft::numbered(&other, typed.trim_start_matches("predict").trim()) {
            Ok(lever) => {
                draft.prediction = Some(lever);
                break;
            }
            Err(_) => session.unclear(&typed, &[], "ui-help-phase-prediction"),
        }
    }
    draft.asked = true;
    session.show(|page| vec![prediction(page, draft)]);
    Ok(())
}

fn yes(session: &mut Session<'_>, question: &str) -> Result<bool, Leave> {
    let args = Args::new()
        .text("question", session.words.name(question))
        .text("yes", YES_NO[0])
        .text("no", YES_NO[1]);
    let prompt = session.words.say("ui-prompt-yes-no", &args);
    loop {
        let typed = session.ask(&prompt, &YES_NO, "ui-help-phase-yes-no")?;
        match crate::command::resolve(&typed, &YES_NO) {
            Some("yes") if !typed.is_empty() => return Ok(true),
            Some("no") => return Ok(false),
            // Enter alone changes nothing.
            _ if typed.is_empty() => return Ok(false),
            _ => session.unclear(&typed, &YES_NO, "ui-help-phase-yes-no"),
        }
    }
}

/// How orders are typed: in full for the first two turns.
fn how(page: &Page<'_>) -> Vec<String> {
    if page.board().turn() > 2 {
        return Vec::new();
    }
    let args = Args::new()
        .text("orders", "1 3")
        .text("target", "3b")
        .text("predict", "predict 4")
        .text("keep", "keep 5")
        .text("seal", "seal")
        .text("all", "1 3 predict 4 keep 5 seal");
    wrap(Ink::Faint, &page.say("ui-orders-how", &args), page.width, "", "")
}

fn prediction(page: &Page<'_>, draft: &Draft) -> String {
    match draft.prediction {
        Some(lever) => {
            let args = Args::new().text("lever", page.lever(lever));
            page.say("ui-prediction-made", &args)
        }
        None => page.plain("ui-prediction-none"),
    }
}

/// Says what in a line was unclear.
fn complain(session: &mut Session<'_>, typed: &str, unclear: Unclear) {
    let page = session.page();
    let targets = |lever: rules::LeverId| {
        let plays = page.rules.lever(lever).plays();
        let names = plays.filter_map(|play| page.target_key(play));
        let names = names.map(|key| page.words.name(key));
        let list = LETTERS.iter().zip(names).map(|(letter, name)| format!("{letter} {name}"));
        list.collect::<Vec<_>>().join(DOT)
    };
    let words = match unclear {
        Unclear::Word(_) => {
            session.unclear(typed, &WORDS, HELP);
            return;
        }
        Unclear::Number(number) => {
            let args = Args::new().text("input", number).number("first", 1).number("last", 6);
            page.say("ui-input-number-range", &args)
        }
        Unclear::NeedsTarget(lever) => {
            let args = Args::new().text("lever", page.lever(lever));
            page.say("refused-target-missing", &args.text("targets", targets(lever)))
        }
        Unclear::NoTarget(lever) => {
            page.say("refused-target-unneeded", &Args::new().text("lever", page.lever(lever)))
        }
        Unclear::UnknownTarget(lever, target) => {
            let args = Args::new().text("target", target).text("lever", page.lever(lever));
            page.say("refused-target-unknown", &args.text("targets", targets(lever)))
        }
        Unclear::TooMany(found) => {
            let args = Args::new().count("n", found).count("most", SLOTS);
            page.say("refused-too-many", &args)
        }
    };
    session.screen.say_in(Ink::Gold, &words);
}
