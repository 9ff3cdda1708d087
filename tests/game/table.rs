//! What the tests stand on: an application without a window, and people who play in it.

use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use bevy::ecs::message::Message;
use bevy::prelude::*;
use bevy::state::app::StatesPlugin;
use game::platform::{self, Shelf, Store};
use game::turn::{
    self, Begin, DraftEdited, Library, Match, OrderIssued, PlaybackAsked, Ready, SealAsked,
    TurnPhase,
};
use game::{Chosen, Language};
use rules::{Action, Draws, Game, Seat, Side};
use text::Words;
use ui::{DraftEdit, Mode, Playback, Settings, Setup};

/// The shipped ruleset and levels.
pub fn library() -> Library {
    static FOUND: OnceLock<Library> = OnceLock::new();
    FOUND.get_or_init(|| platform::library().expect("the shipped files are sound")).clone()
}

/// The words.
pub fn words() -> Arc<Words> {
    static FOUND: OnceLock<Arc<Words>> = OnceLock::new();
    Arc::clone(FOUND.get_or_init(|| Arc::new(Words::english())))
}

/// An application without a window, whose turns wait to be told.
pub fn app(store: impl Store + 'static) -> App {
    let mut app = App::new();
    app.add_plugins((MinimalPlugins, StatesPlugin));
    let settings = Settings { reduced_motion: true, ..Settings::default() };
    app.insert_resource(library())
        .insert_resource(Language(words()))
        .insert_resource(Chosen(settings))
        .insert_resource(Shelf::new(Box::new(store)))
        .add_plugins((turn::plugin, platform::plugin));
    app.update();
    app
}

/// Begins a game and gives it a frame.
pub fn begin(app: &mut App, level: &str, side: Side, mode: Mode, seed: u64) {
    let level = level.to_owned();
    send(app, Begin(Setup { level, side, mode, seed: Some(seed) }));
}

/// Sends a message and gives it a frame.
pub fn send(app: &mut App, message: impl Message) {
    app.world_mut().write_message(message);
    app.update();
}

/// The running game.
pub fn running(app: &App) -> &Match {
    app.world().resource::<Match>()
}

/// Where the game stands, as screens know it.
pub fn phase(app: &App) -> TurnPhase {
    let state = *app.world().resource::<State<TurnPhase>>().get();
    let now = app.world().get_resource::<Match>().map_or(TurnPhase::Idle, Match::phase);
    assert_eq!(state, now, "the state follows the game within the frame");
    state
}

/// The messages of a kind that came since this was asked last.
pub fn sent<M: Message>(app: &mut App) -> Vec<M> {
    app.world_mut().resource_mut::<Messages<M>>().drain().collect()
}

/// Lets frames pass until the computer has decided.
pub fn wait(app: &mut App) {
    let until = Instant::now() + Duration::from_secs(60);
    while phase(app) == TurnPhase::Thinking {
        assert!(Instant::now() < until, "the computer thinks for ever");
        std::thread::sleep(Duration::from_millis(1));
        app.update();
    }
}

/// Takes the game one step on, as a person who chooses at random would.
pub fn step(app: &mut App, draws: &mut Draws) {
    match phase(app) {
        TurnPhase::Idle | TurnPhase::Over => {}
        TurnPhase::Curtain => send(app, Ready),
        TurnPhase::Thinking => wait(app),
        TurnPhase::Reveal => send(app, PlaybackAsked(Playback::Next)),
        TurnPhase::Orders => orders(app, draws),
        _ => {
            let view = running(app).view();
            let (seat, action) = (view.seat(), view.random_action(draws).expect("it is awaited"));
            send(app, OrderIssued { seat, action });
        }
    }
}

/// Puts orders together change by change, as the dock does, and seals them.
fn orders(app: &mut App, draws: &mut Draws) {
    let Some(Action::Orders(sealed)) = running(app).view().random_action(draws) else {
        panic!("orders are awaited");
    };
    for play in sealed.orders.plays() {
        send(app, DraftEdited(DraftEdit::Add(*play)));
    }
    send(app, DraftEdited(DraftEdit::Predict(sealed.prediction)));
    send(app, DraftEdited(DraftEdit::Keep(sealed.keep)));
    send(app, DraftEdited(DraftEdit::Reason(format!("turn {}", sealed.orders.plays().len()))));
    assert_eq!(running(app).draft().sealed(), sealed);
    send(app, SealAsked);
}

/// Plays to the end.
pub fn play_out(app: &mut App, draws: &mut Draws) {
    for _ in 0..10_000 {
        if phase(app) == TurnPhase::Over {
            return;
        }
        step(app, draws);
    }
    panic!("the game does not end");
}

/// The same submissions through the rules alone.
pub fn by_the_rules(game: &Game) -> Game {
    let mut again = Game::new(Arc::clone(game.level()), game.seed());
    for (seat, action) in game.log() {
        again.submit(*seat, *action).expect("it was accepted before");
        again.resolve();
    }
    again
}

/// A game against the computer as the terminal plays it: the person first, then the computer, made
/// anew for each decision. `person` gives the person's submissions in order.
pub fn as_in_the_terminal(
    level: &str,
    side: Side,
    name: &str,
    seed: u64,
    mut person: impl Iterator<Item = Action>,
) -> Game {
    let mut game = Game::new(Arc::clone(library().level(level).expect("a level")), seed);
    while !game.is_over() {
        let own = Seat::Side(side);
        if game.board().awaiting().has(own) {
            game.submit(own, person.next().expect("as many as were awaited")).expect("legal");
        }
        let other = Seat::Side(side.other());
        if game.board().awaiting().has(other) {
            let seed = ai::decision_seed(game.seed(), game.log().len());
            let mut player = ai::by_name(name, seed).expect("a player");
            let action = player.act(&game.view(other)).expect("it is awaited");
            game.submit(other, action).expect("legal");
        }
        game.resolve();
    }
    game
}
