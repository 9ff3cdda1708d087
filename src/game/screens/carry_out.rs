//! Does what a person wants: the one place where an [`Intent`] becomes something.

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy_egui::EguiContexts;
use rules::Seat;
use ui::{Intent, Place, Problem, Target};

use crate::frame::{Chosen, Language, Wanted};
use crate::platform::{DeleteAsked, OpenAsked, Opened, ResumeAsked, Troubled};
use crate::turn::{
    Begin, BeginFailed, DraftEdited, LeaveAsked, Library, Match, OrderIssued, PlaybackAsked, Ready,
    Refused, SealAsked, TurnSystems,
};

use super::debrief::Analysis;
use super::encyclopedia::Reading;
use super::front::Proposed;
use super::over::Hints;
use super::replay::Reel;
use super::{Focus, News, OpenSheet, Trail, Trouble, export};

/// Installs it.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, carry_out.before(TurnSystems::Intake))
        .add_systems(Update, (take_answers, leave_for_title).chain());
}

/// What the turn layer and the shelf are asked for.
#[derive(SystemParam)]
struct Requests<'w> {
    begin: MessageWriter<'w, Begin>,
    order: MessageWriter<'w, OrderIssued>,
    draft: MessageWriter<'w, DraftEdited>,
    seal: MessageWriter<'w, SealAsked>,
    ready: MessageWriter<'w, Ready>,
    playback: MessageWriter<'w, PlaybackAsked>,
    leave: MessageWriter<'w, LeaveAsked>,
    resume: MessageWriter<'w, ResumeAsked>,
    delete: MessageWriter<'w, DeleteAsked>,
    open: MessageWriter<'w, OpenAsked>,
    exit: MessageWriter<'w, AppExit>,
}

/// What screens keep.
#[derive(SystemParam)]
struct Places<'w> {
    trail: ResMut<'w, Trail>,
    focus: ResMut<'w, Focus>,
    sheet: ResMut<'w, OpenSheet>,
    reading: ResMut<'w, Reading>,
    reel: ResMut<'w, Reel>,
    hints: ResMut<'w, Hints>,
    trouble: ResMut<'w, Trouble>,
    news: ResMut<'w, News>,
    proposed: ResMut<'w, Proposed>,
    analysis: ResMut<'w, Analysis>,
    settings: ResMut<'w, Chosen>,
    words: Res<'w, Language>,
    library: Res<'w, Library>,
}

fn carry_out(
    mut wanted: MessageReader<Wanted>,
    running: Option<Res<Match>>,
    mut requests: Requests,
    mut places: Places,
    mut contexts: EguiContexts,
) {
    for Wanted(intent) in wanted.read() {
        if *intent == Intent::Seal {
            // The turn is told where the card of what was in focus lies.
            places.focus.pinned = None;
        }
        let Some(intent) = ask(intent, running.as_deref(), &mut requests, &places) else {
            continue;
        };
        match intent {
            Intent::Copy(text) => {
                if let Ok(ctx) = contexts.ctx_mut() {
                    ctx.copy_text(text.clone());
                }
            }
            Intent::CopyCode => {
                if let (Some(running), Ok(ctx)) = (&running, contexts.ctx_mut()) {
                    let (text, said) = export::code(&places.words.0, running, &places.library);
                    ctx.copy_text(text);
                    places.news.0 = Some(said);
                }
            }
            Intent::Export(form) => {
                let words = &places.words.0;
                if let Some(running) = &running {
                    let finding = places.analysis.finding.as_ref();
                    match export::export(words, running, finding, *form) {
                        Ok(said) => places.news.0 = Some(said),
                        Err(problem) => places.trouble.0 = Some(problem),
                    }
                }
            }
            intent => go(intent, running.as_deref(), &mut places),
        }
    }
}

/// Passes on what is for the turn layer or the shelf; gives back what is not, or not only.
fn ask<'i>(
    intent: &'i Intent,
    running: Option<&Match>,
    requests: &mut Requests,
    places: &Places,
) -> Option<&'i Intent> {
    match intent {
        Intent::Begin(setup) => {
            requests.begin.write(Begin(setup.clone()));
            return Some(intent);
        }
        Intent::Resume(slot) => drop(requests.resume.write(ResumeAsked(slot.clone()))),
        Intent::Delete(slot) => drop(requests.delete.write(DeleteAsked(slot.clone()))),
        Intent::Open(text) => drop(requests.open.write(OpenAsked(text.clone()))),
        Intent::Submit(action) => {
            if let Some(side) = running.and_then(Match::looking) {
                requests.order.write(OrderIssued { seat: Seat::Side(side), action: *action });
            }
        }
        Intent::Draft(edit) => drop(requests.draft.write(DraftEdited(edit.clone()))),
        Intent::Seal => drop(requests.seal.write(SealAsked)),
        Intent::Ready => {
            requests.ready.write(Ready);
            return Some(intent);
        }
        Intent::Playback(playback) => {
            if places.trail.now() == Place::Replay {
                return Some(intent);
            }
            requests.playback.write(PlaybackAsked(*playback));
        }
        Intent::Quit => {
            requests.leave.write(LeaveAsked);
            // A page has no end of its own: it goes to the title.
            if cfg!(target_arch = "wasm32") {
                return Some(&Intent::Go(Place::Title));
            }
            requests.exit.write(AppExit::Success);
        }
        _ => return Some(intent),
    }
    None
}

/// Goes where the person wants to go, and keeps what is to be kept.
fn go(intent: &Intent, running: Option<&Match>, places: &mut Places) {
    match intent {
        Intent::Go(place) => {
            places.sheet.0 = None;
            places.trail.go(*place);
        }
        Intent::Back => places.trail.back(),
        Intent::Begin(setup) => {
            places.proposed.0 = ui::Setup { seed: None, ..setup.clone() };
            places.hints.restart(&setup.level);
            *places.focus = Focus::default();
            places.sheet.0 = None;
            places.trail.go(Place::Game);
        }
        // What the one before looked at last is no business of whoever sits down now.
        Intent::Ready => {
            *places.focus = Focus::default();
            places.sheet.0 = None;
        }
        Intent::Hover(subject) => places.focus.hovered = *subject,
        Intent::Pin(subject) => places.focus.pinned = *subject,
        Intent::Sheet(sheet) => places.sheet.0 = *sheet,
        Intent::Playback(playback) => places.reel.steer(*playback),
        Intent::Set(settings) => places.settings.0 = settings.clone(),
        Intent::LookUp(target) => look_up(target, places),
        Intent::Leaf(ahead) => {
            if *ahead {
                places.reading.forward();
            } else {
                places.reading.back();
            }
        }
        Intent::Guide(on) => places.hints.steer(*on),
        Intent::WhatIf(change) => {
            if let Some(game) = running.and_then(Match::ended) {
                places.analysis.try_change(game, *change);
            }
        }
        Intent::Dismiss => (places.trouble.0, places.news.0) = (None, None),
        _ => {}
    }
}

fn look_up(target: &Target, places: &mut Places) {
    if places.trail.now() == Place::Encyclopedia {
        places.reading.follow(target.clone());
    } else {
        places.reading.open(target.clone());
        places.sheet.0 = None;
        places.trail.go(Place::Encyclopedia);
    }
}

/// What came of it.
fn take_answers(
    mut opened: MessageReader<Opened>,
    mut troubled: MessageReader<Troubled>,
    mut failed: MessageReader<BeginFailed>,
    mut refused: MessageReader<Refused>,
    mut places: Places,
    running: Option<Res<Match>>,
) {
    if opened.read().last().is_some() {
        let over = running.as_ref().is_some_and(|running| running.ended().is_some());
        places.hints.be_quiet();
        *places.focus = Focus::default();
        places.sheet.0 = None;
        places.trail.go(if over { Place::Debrief } else { Place::Game });
    }
    for Troubled(problem) in troubled.read() {
        places.trouble.0 = Some(problem.clone());
    }
    for BeginFailed(error) in failed.read() {
        places.trouble.0 = Some(error.problem(&places.words.0));
        places.trail.replace(Place::Levels);
    }
    for refused in refused.read() {
        let Some(running) = &running else { continue };
        let words = &places.words.0;
        let (ledger, past) = (running.ledger(), running.past());
        let scene = tell::Scene::new(words, running.view(), running.side(), ledger, past);
        let what = refused.why.words(&scene);
        places.trouble.0 = Some(Problem { what, place: String::new(), advice: String::new() });
    }
}

/// Whoever goes to the title has left the game; it is kept.
fn leave_for_title(
    trail: Res<Trail>,
    running: Option<Res<Match>>,
    mut leave: MessageWriter<LeaveAsked>,
) {
    if trail.now() == Place::Title && running.is_some_and(|game| !game.is_leaving()) {
        leave.write(LeaveAsked);
    }
}
