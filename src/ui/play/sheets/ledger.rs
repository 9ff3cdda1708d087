//! The ledger: what moved, step by step; each line opens its cause, its rule and its source.

use std::sync::Arc;

use egui::{ComboBox, Id, Label, TextEdit, Ui, Vec2};
use rules::{Cause, Entry, GameEvent, Ruleset, Standing, TrackId};
use tell::ledger::{StepLine, StepLines};
use text::Args;

use crate::intent::{Intent, Target};
use crate::kit;
use crate::model::Subject;
use crate::play::parts::{self, Row};
use crate::play::stage::Stage;
use crate::theme::{SANS, SEMIBOLD};

/// Of when.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
enum When {
    /// The latest turn, whichever that is.
    #[default]
    Latest,
    /// One turn.
    Turn(u8),
    /// All turns.
    All,
}

/// What is looked for.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
struct Filter {
    /// Of when.
    when: When,
    /// One track only.
    track: Option<TrackId>,
    /// Lines with these words only.
    words: String,
}

/// Lines in words, kept as long as nothing is added to the ledger.
#[derive(Clone)]
struct Told {
    ledger: Arc<[Entry]>,
    language: String,
    turn: Option<u8>,
    steps: Arc<Vec<StepLines>>,
}

fn filter_id() -> Id {
    Id::new("play ledger filter")
}

/// Makes the ledger show the lines of one track when it is opened.
pub(in crate::play) fn look_for(ui: &Ui, track: TrackId) {
    let filter = Filter { track: Some(track), when: When::All, words: String::new() };
    ui.data_mut(|data| data.insert_temp(filter_id(), filter));
}

fn filter(ui: &Ui) -> Filter {
    ui.data(|data| data.get_temp(filter_id())).unwrap_or_default()
}

/// The row of turn, track and words.
pub(super) fn filters(ui: &mut Ui, stage: &Stage<'_>) {
    let names = stage.model.names();
    let before = filter(ui);
    let mut now = before.clone();
    let narrow = ui.available_width() < 560.0;
    let widths = if narrow {
        [ui.available_width() - 4.0; 3]
    } else {
        [150.0, 190.0, (ui.available_width() - 400.0).clamp(180.0, 340.0)]
    };
    let layout = match narrow {
        true => egui::Layout::top_down(egui::Align::Min),
        false => egui::Layout::left_to_right(egui::Align::Center),
    };
    let room = Vec2::new(ui.available_width(), 30.0);
    ui.allocate_ui_with_layout(room, layout, |ui| {
        turns(ui, stage, &mut now, widths[0]);
        tracks(ui, stage, &mut now, widths[1]);
        let hint = names.plain("play-ledger-search");
        let field = TextEdit::singleline(&mut now.words)
            .hint_text(&hint)
            .desired_width(widths[2])
            .margin(egui::Margin::symmetric(8, 6));
        let response = ui.add(field);
        response.widget_info(|| {
            let mut info = egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, &hint);
            info.current_text_value = Some(now.words.clone());
            info
        });
    });
    if now != before {
        ui.data_mut(|data| data.insert_temp(filter_id(), now));
    }
}

fn turns(ui: &mut Ui, stage: &Stage<'_>, filter: &mut Filter, width: f32) {
    let names = stage.model.names();
    let shown = |when: When| match when {
        When::Latest => super::talks::heading(stage, stage.turn),
        When::Turn(turn) => super::talks::heading(stage, turn),
        When::All => names.plain("play-ledger-all-turns"),
    };
    let label = names.plain("play-ledger-turn");
    let combo =
        ComboBox::from_id_salt("ledger turn").selected_text(shown(filter.when)).width(width);
    let response = combo.show_ui(ui, |ui| {
        ui.selectable_value(&mut filter.when, When::All, shown(When::All));
        ui.selectable_value(&mut filter.when, When::Latest, shown(When::Latest));
        for turn in (1..stage.turn).rev().map(When::Turn) {
            ui.selectable_value(&mut filter.when, turn, shown(turn));
        }
    });
    let value = format!("{label}: {}", shown(filter.when));
    response
        .response
        .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::ComboBox, true, &value));
}

fn tracks(ui: &mut Ui, stage: &Stage<'_>, filter: &mut Filter, width: f32) {
    let names = stage.model.names();
    let shown = |track: Option<TrackId>| match track {
        Some(track) => names.track(track),
        None => names.plain("play-ledger-all-tracks"),
    };
    let label = names.plain("play-ledger-track");
    let combo =
        ComboBox::from_id_salt("ledger track").selected_text(shown(filter.track)).width(width);
    let response = combo.show_ui(ui, |ui| {
        ui.selectable_value(&mut filter.track, None, shown(None));
        for track in stage.rules().all_tracks() {
            ui.selectable_value(&mut filter.track, Some(track), shown(Some(track)));
        }
    });
    let value = format!("{label}: {}", shown(filter.track));
    response
        .response
        .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::ComboBox, true, &value));
}

/// The lines that fit, by turn and step.
pub(super) fn show(ui: &mut Ui, stage: &mut Stage<'_>) {
    let filter = filter(ui);
    let names = stage.model.names();
    let only = match filter.when {
        When::Latest => Some(stage.turn),
        When::Turn(turn) => Some(turn),
        When::All => None,
    };
    let steps = told(ui, stage, only);
    let sought = filter.words.to_lowercase();
    let rules = stage.rules();
    let fits = |line: &&StepLine| {
        line.entry.event != GameEvent::TurnBegan
            && filter.track.is_none_or(|track| touched(rules, &line.entry) == Some(track))
            && (sought.is_empty() || line_text(line).to_lowercase().contains(&sought))
    };
    let mut turn = None;
    let mut count = 0;
    for step in steps.iter().rev_if(only.is_none()) {
        let lines: Vec<_> = step.lines.iter().filter(fits).collect();
        if lines.is_empty() {
            continue;
        }
        count += lines.len();
        if only.is_none() && turn != Some(step.turn) {
            turn = Some(step.turn);
            ui.add_space(8.0);
            kit::serif(ui, &super::talks::heading(stage, step.turn), 14.5, stage.palette().ink);
        }
        parts::section(ui, stage.look(), &step.title);
        for line in lines {
            show_line(ui, stage, step.turn, line);
        }
    }
    if count == 0 {
        ui.add_space(8.0);
        let key = if steps.is_empty() { "play-ledger-empty" } else { "play-ledger-none" };
        kit::text(ui, stage.look(), &names.plain(key));
    }
}

/// Goes through steps from the front, or turn by turn from the latest.
trait RevIf<'s>: Iterator<Item = &'s StepLines> + Sized {
    fn rev_if(self, latest_first: bool) -> std::vec::IntoIter<&'s StepLines> {
        let mut all: Vec<_> = self.collect();
        if latest_first {
            all.sort_by_key(|step| std::cmp::Reverse(step.turn));
        }
        all.into_iter()
    }
}

impl<'s, I: Iterator<Item = &'s StepLines>> RevIf<'s> for I {}

fn line_text(line: &StepLine) -> String {
    format!(
        "{} {} {} {}",
        line.words,
        line.full.as_deref().unwrap_or_default(),
        line.cause,
        line.source
    )
}

/// The track that a line is about.
fn touched(rules: &Ruleset, entry: &Entry) -> Option<TrackId> {
    match entry.event {
        GameEvent::Moved { track, .. } | GameEvent::Fixed(track, ..) => Some(track),
        GameEvent::OnItsWay(id, _) | GameEvent::Arrived(id) => Some(rules.effect(id).track),
        _ => None,
    }
}

/// The lines in words, put into words once.
fn told(ui: &Ui, stage: &Stage<'_>, turn: Option<u8>) -> Arc<Vec<StepLines>> {
    let id = Id::new("play ledger told");
    let ledger = stage.model.ledger;
    let language = stage.model.words.language().to_string();
    let known = ui.data(|data| data.get_temp::<Told>(id));
    let same =
        |known: &Told| known.turn == turn && known.language == language && *known.ledger == *ledger;
    if let Some(known) = known.filter(same) {
        return known.steps;
    }
    let scene = stage.told();
    let steps = match turn {
        Some(turn) => tell::ledger::turn(&scene, turn),
        None => {
            let entries: Vec<_> =
                scene.ledger.iter().filter(|entry| entry.turn > 0).copied().collect();
            tell::ledger::steps(&scene, &entries, &scene.start())
        }
    };
    let steps = Arc::new(steps);
    let kept = Told { ledger: ledger.into(), language, turn, steps: Arc::clone(&steps) };
    ui.data_mut(|data| data.insert_temp(id, kept));
    steps
}

fn show_line(ui: &mut Ui, stage: &mut Stage<'_>, turn: u8, line: &StepLine) {
    let p = stage.palette();
    let id = Id::new(("play ledger open", turn, line.entry.step, line.at));
    let mut open = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false);
    let opens = line.cite.is_some() || line.full.is_some() || !line.detail.is_empty();
    open &= opens;
    let (mark, colour) = match (line.hurts(stage.rules()), line.side) {
        (Some(false), _) => ("▲", p.gain),
        (Some(true), _) => ("▼", p.loss),
        (_, Some(side)) => (tell::symbol(side), p.side(side)),
        _ => ("·", p.soft),
    };
    let known = matches!(line.entry.cause, Cause::Rules | Cause::Promise(_))
        || line.words.ends_with(&line.cause);
    let cause = if known { "" } else { line.cause.as_str() };
    let words = if line.moved().is_some() { parts::strong } else { parts::plain };
    let row = Row {
        name: [line.words.as_str(), cause].join(". ").trim_end_matches(". ").to_owned(),
        left: parts::line(&[
            (mark, SEMIBOLD.at(11.0), colour),
            words(&line.words, p.ink),
            (cause, SANS.at(12.0), p.soft),
        ]),
        ruled: !open,
        fold: opens.then_some(open),
        ..Row::default()
    };
    let name = row.name.clone();
    let response = parts::row(ui, stage.look(), (turn, line.entry.step, line.at), row);
    if opens {
        response.widget_info(|| {
            egui::WidgetInfo::selected(egui::WidgetType::CollapsingHeader, true, open, &name)
        });
    }
    if let Some(track) = touched(stage.rules(), &line.entry) {
        stage.points_at(&response, Subject::Track(track));
    }
    if opens && response.clicked() {
        open = !open;
        ui.data_mut(|data| data.insert_temp(id, open));
    }
    if open {
        ui.indent(id, |ui| opened(ui, stage, line));
        ui.add_space(4.0);
    }
}

/// What lies behind a line.
fn opened(ui: &mut Ui, stage: &mut Stage<'_>, line: &StepLine) {
    let names = stage.model.names();
    let p = stage.palette();
    for words in line.full.iter().chain(&line.detail) {
        kit::text(ui, stage.look(), words);
    }
    if !line.cause.is_empty() && line.full.is_none() {
        let args = Args::new().text("cause", line.cause.as_str());
        kit::note(ui, stage.look(), &names.say("play-ledger-cause", &args));
    }
    if let Some(cite) = line.cite {
        let args = Args::new().text("source", names.source_full(cite));
        ui.add(
            Label::new(parts::line(&[parts::small(
                &names.say("play-ledger-source", &args),
                p.soft,
            )]))
            .wrap(),
        );
        kit::plate(ui, stage.look(), &names.plain(standing_key(stage.rules().cite(cite).standing)));
    }
    if let Some(subject) = subject_of(stage, line.entry.cause)
        && kit::link(ui, stage.look(), &names.plain("play-inspector-look-up")).clicked()
    {
        stage.want(Intent::LookUp(Target::Of(subject)));
    }
}

const fn standing_key(standing: Standing) -> &'static str {
    match standing {
        Standing::Supported => "play-standing-supported",
        Standing::Contested => "play-standing-contested",
        Standing::Designer => "play-standing-designer",
        Standing::Outside => "play-standing-outside",
    }
}

/// What a cause is about, if it has an entry of its own.
fn subject_of(stage: &Stage<'_>, cause: Cause) -> Option<Subject> {
    Some(match cause {
        Cause::Gives(play) | Cause::Price(play) | Cause::Cost(play) => {
            Subject::Lever(stage.rules().play(play).lever)
        }
        Cause::Late(effect) => {
            let origin = stage
                .model
                .names()
                .origin(effect)
                .filter(|cause| !matches!(cause, Cause::Late(_)))?;
            subject_of(stage, origin)?
        }
        Cause::Pair(id) => Subject::Pair(id),
        Cause::Crisis(id) | Cause::Stake(id, _) => Subject::Crisis(id),
        Cause::Headline(id) | Cause::Choice(id, _) => Subject::Headline(id),
        Cause::Ratchet(id) => Subject::Ratchet(id),
        Cause::Reaction(id) => Subject::Reaction(id),
        Cause::Pledge(id) => Subject::Party(id),
        Cause::Route(id) => Subject::Route(id),
        _ => return None,
    })
}
