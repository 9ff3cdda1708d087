//! What is heard, and when nothing is. No test makes a sound: there is no speaker.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use game::Chosen;
use game::platform::Memory;
use game::sound::{self, Cue, Heard, Speaker};
use game::turn::{DraftEdited, GameEnded, OrderIssued, Ready, SealAsked, TurnPhase};
use rules::{Draws, Seat, Side};
use ui::{DraftEdit, Mode};

use crate::table::{app, begin, phase, running, send, sent, step};

/// A game in which it is listened, at a volume.
fn listening(mode: Mode, volume: u8) -> App {
    let mut app = app(Memory::default());
    app.add_plugins(sound::plugin);
    app.world_mut().resource_mut::<Chosen>().0.sound = volume;
    begin(&mut app, "primer", Side::Baku, mode, 5);
    app
}

/// What was heard since this was asked last.
fn heard(app: &mut App) -> Vec<Cue> {
    sent::<Heard>(app).into_iter().map(|heard| heard.0).collect()
}

/// A whole game: what was heard, and how often it ended.
fn game(app: &mut App) -> (Vec<Cue>, usize) {
    let (mut draws, mut all, mut ended) = (Draws::new(5), Vec::new(), 0);
    while phase(app) != TurnPhase::Over {
        step(app, &mut draws);
        all.extend(heard(app));
        ended += sent::<GameEnded>(app).len();
    }
    assert!(!app.world().contains_resource::<Speaker>());
    (all, ended)
}

#[test]
fn a_whole_game_is_heard_and_its_end_once() {
    let mut app = listening(Mode::Computer("easy".to_owned()), 60);
    let (all, ended) = game(&mut app);
    let count = |cue: Cue| all.iter().filter(|heard| **heard == cue).count();
    assert_eq!((ended, count(Cue::End)), (1, 1));
    assert_eq!(all.last(), Some(&Cue::End));
    // A seal is not heard where the turn begins to be told in the same moment.
    assert!(count(Cue::Sealed) <= 4, "{all:?}");
    assert!(count(Cue::Gain) > 0 && count(Cue::Loss) > 0, "{all:?}");
}

#[test]
fn off_means_off_and_a_window_without_focus_is_silent() {
    let mut app = listening(Mode::TwoPeople, 0);
    assert_eq!(game(&mut app), (Vec::new(), 1));
    let mut app = listening(Mode::TwoPeople, 100);
    app.world_mut().spawn((Window { focused: false, ..Window::default() }, PrimaryWindow));
    assert_eq!(game(&mut app), (Vec::new(), 1));
}

#[test]
fn an_order_is_heard_when_it_is_taken_and_a_seal_when_it_holds() {
    let mut app = listening(Mode::TwoPeople, 60);
    let mut draws = Draws::new(1);
    while phase(&app) != TurnPhase::Orders {
        step(&mut app, &mut draws);
    }
    heard(&mut app);
    let orders = running(&app).view().legal_orders();
    let play = orders.iter().find_map(|set| set.plays().first()).copied().expect("an order");
    send(&mut app, DraftEdited(DraftEdit::Add(play)));
    assert_eq!(heard(&mut app), [Cue::Chosen]);
    send(&mut app, DraftEdited(DraftEdit::Reason("why".to_owned())));
    assert_eq!(heard(&mut app), []);
    let other = running(&app).view().legal_orders_of(running(&app).side().other());
    let other = other.iter().find_map(|set| set.plays().first()).copied().expect("an order");
    send(&mut app, DraftEdited(DraftEdit::Add(other)));
    assert_eq!(heard(&mut app), [], "it lies on the other table");
    send(&mut app, SealAsked);
    assert_eq!(heard(&mut app), [Cue::Sealed]);
    send(&mut app, SealAsked);
    assert_eq!(heard(&mut app), [], "nobody sits there");
    send(&mut app, Ready);
    let seat = Seat::Side(running(&app).side());
    let action = running(&app).view().random_action(&mut draws).expect("it is awaited");
    send(&mut app, OrderIssued { seat, action });
    let told = heard(&mut app);
    assert!(told.len() <= 1 && !told.contains(&Cue::Sealed), "{told:?}");
}
