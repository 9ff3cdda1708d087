//! The players: what they know, how they think in slices, the mistakes of the easy one.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use ai::{Easy, Effort, Player, Strong, passing};
use rules::{
    Action, Game, Level, OrderSet, Phase, Ruleset, Sealed, Seat, Side, SourceFile, Stand, Tone,
};

fn read(path: &str) -> String {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    std::fs::read_to_string(root.join(path)).expect("a file of the repository")
}

/// The standard level with the shipped ruleset.
fn level() -> Arc<Level> {
    static LEVEL: OnceLock<Arc<Level>> = OnceLock::new();
    let load = || {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/ruleset");
        let names = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("one"));
        let names = names.map(|entry| entry.file_name().to_string_lossy().into_owned());
        let names: Vec<_> = names.filter(|name| name.ends_with(".ron")).collect();
        let texts: Vec<_> =
            names.iter().map(|name| read(&format!("assets/ruleset/{name}"))).collect();
        let files = names.iter().zip(&texts).map(|(name, text)| SourceFile { name, text });
        let ruleset = Ruleset::load(&files.collect::<Vec<_>>()).expect("a sound ruleset");
        let text = read("levels/after-the-war.ron");
        Level::load(&ruleset, "after-the-war.ron", &text).expect("a sound level")
    };
    LEVEL.get_or_init(load).clone()
}

/// The same with a hard lever for each side always on the table, in the place of another.
fn level_with_fists() -> Arc<Level> {
    static LEVEL: OnceLock<Arc<Level>> = OnceLock::new();
    let load = || {
        let mut text = read("levels/after-the-war.ron");
        for [one, other] in
            [["\"joint_front\"", "\"containment\""], ["\"train_with_nato\"", "\"cut_dependence\""]]
        {
            text = text.replace(one, "SWAPPED").replace(other, one).replace("SWAPPED", other);
        }
        Level::load(level().ruleset(), "fists.ron", &text).expect("a sound level")
    };
    LEVEL.get_or_init(load).clone()
}

/// A game in which everybody passes until this holds.
fn game(seed: u64, until: impl Fn(&Game) -> bool) -> Game {
    game_on(level(), seed, until)
}

fn game_on(level: Arc<Level>, seed: u64, until: impl Fn(&Game) -> bool) -> Game {
    let mut game = Game::new(level, seed);
    while !until(&game) && !game.is_over() {
        for side in Side::BOTH {
            let seat = Seat::Side(side);
            if game.board().awaiting().has(seat) {
                game.submit(seat, passing(game.board(), side)).expect("to pass is legal");
            }
        }
        game.resolve();
    }
    game
}

/// Passes everything for both sides but these orders, until the next turn's orders.
fn order(game: &mut Game, orders: [OrderSet; 2]) {
    let turn = game.board().turn();
    while game.board().turn() == turn || game.board().phase() != Phase::Orders {
        for side in Side::BOTH {
            let seat = Seat::Side(side);
            if !game.board().awaiting().has(seat) {
                continue;
            }
            let mut action = passing(game.board(), side);
            if game.board().phase() == Phase::Orders {
                let orders = orders[side.index()];
                action = Action::Orders(Sealed { orders, prediction: None, keep: None });
            }
            game.submit(seat, action).expect("these orders are legal");
        }
        game.resolve();
    }
}

/// A legal set of one lever of this side and tone.
fn one(game: &Game, side: Side, tone: Tone) -> OrderSet {
    let rules = game.level().ruleset();
    let sets = game.view(Seat::Side(side)).legal_orders().into_iter();
    let mut single = sets.filter(|set| set.plays().len() == 1);
    let fits = |set: &OrderSet| rules.lever(rules.play(set.plays()[0]).lever).tone == tone;
    single.find(fits).expect("such a lever lies on the table")
}

fn orders(game: &Game, side: Side, player: &mut impl Player) -> OrderSet {
    match player.act(&game.view(Seat::Side(side))) {
        Some(Action::Orders(sealed)) => sealed.orders,
        other => panic!("orders were awaited, not {other:?}"),
    }
}

fn at_orders(game: &Game) -> bool {
    game.board().phase() == Phase::Orders
}

/// In how many of 60 games the easy player's orders have this.
fn easy(prepare: impl Fn(u64) -> Game, has: impl Fn(&Game, &OrderSet) -> bool) -> usize {
    let count = |seed: &u64| {
        let game = prepare(*seed);
        has(&game, &orders(&game, Side::Moscow, &mut Easy::new(*seed)))
    };
    (0..60).filter(count).count()
}

fn hard(game: &Game, set: &OrderSet) -> bool {
    let rules = game.level().ruleset();
    set.plays().iter().any(|play| rules.lever(rules.play(*play).lever).tone == Tone::Hard)
}

#[test]
fn easy_repeats_what_it_played_last() {
    // Joint front lies on Moscow's table every turn on this level; it is fixed there.
    let front = level().ruleset().find_lever("joint_front").expect("a lever");
    let played = |game: &Game, set: &OrderSet| {
        set.plays().iter().any(|play| game.level().ruleset().play(*play).lever == front)
    };
    let prepare = |seed, before: bool| {
        let mut game = game_on(level_with_fists(), seed, at_orders);
        let play = game.level().ruleset().find_play(front, None).expect("it has no targets");
        let set = if before { OrderSet::from_iter([play]) } else { OrderSet::NONE };
        order(&mut game, [set, OrderSet::NONE]);
        game
    };
    let (after, without) =
        (easy(|seed| prepare(seed, true), played), easy(|seed| prepare(seed, false), played));
    assert!(after >= without + 6, "{after} of 60 after playing it, {without} without");
}

#[test]
fn easy_over_escalates_once_provoked() {
    let prepare = |seed, tone: Tone| {
        let mut game = game_on(level_with_fists(), seed, at_orders);
        let baku = if tone == Tone::Hard { one(&game, Side::Baku, tone) } else { OrderSet::NONE };
        order(&mut game, [OrderSet::NONE, baku]);
        game
    };
    let provoked = easy(|seed| prepare(seed, Tone::Hard), hard);
    let calm = easy(|seed| prepare(seed, Tone::Steady), hard);
    assert!(provoked > calm, "{provoked} of 60 provoked, {calm} calm");
}

#[test]
fn easy_never_backs_down_in_a_crisis() {
    let level = level();
    let mut seen = 0;
    for seed in 0..40 {
        let mut game = Game::new(level.clone(), seed);
        let mut seats = [0, 1].map(|side| Easy::new(seed * 2 + side));
        while !game.is_over() {
            for side in Side::BOTH {
                let Some(action) = seats[side.index()].act(&game.view(Seat::Side(side))) else {
                    continue;
                };
                assert_ne!(action, Action::Stand(Stand::BackDown));
                seen += usize::from(matches!(action, Action::Stand(_)));
                game.submit(Seat::Side(side), action).expect("easy plays by the rules");
            }
            game.resolve();
        }
    }
    assert!(seen > 0, "no crisis was seen");
}

/// It judges by what its orders do alone: whether third parties will not act at all or are ready to
/// act on anything changes nothing for it, while it changes the game.
#[test]
fn easy_ignores_how_third_parties_will_react() {
    let rules = level().ruleset().clone();
    let ready = |appetite| {
        let appetites = ["iran", "turkiye", "eu", "israel", "china", "armenia"]
            .map(|party| rules.find_track(&format!("{party}.appetite")).expect("a track"))
            .map(|track| rules::Change::Start(track, appetite));
        Arc::new(level().varied(&appetites).expect("a sound change"))
    };
    let levels = [ready(0), ready(100)];
    let mut different = 0;
    for seed in 0..40 {
        let boards = levels.clone().map(|level| {
            let mut game = Game::new(level, seed);
            while !at_orders(&game) {
                for side in Side::BOTH {
                    if game.board().awaiting().has(Seat::Side(side)) {
                        let action = passing(game.board(), side);
                        game.submit(Seat::Side(side), action).expect("to pass is legal");
                    }
                }
                game.resolve();
            }
            game
        });
        let chosen = boards
            .each_ref()
            .map(|game| Side::BOTH.map(|side| orders(game, side, &mut Easy::new(seed))));
        assert_eq!(chosen[0], chosen[1], "seed {seed}");
        let after = boards.map(|mut game| {
            order(&mut game, chosen[0]);
            let tracks = rules.all_tracks();
            let tracks = tracks.filter(|id| !rules.track_name(*id).ends_with(".appetite"));
            tracks.map(|id| game.board().get(id)).collect::<Vec<_>>()
        });
        different += usize::from(after[0] != after[1]);
    }
    assert!(different > 0, "third parties never mattered");
}

#[test]
fn slices_of_thought_change_nothing() {
    let player = Strong::new("strong", Effort::STRONG, 5);
    for side in Side::BOTH {
        let game = game(3, at_orders);
        let view = game.view(Seat::Side(side));
        let mut whole = player.think(&view).expect("orders are awaited");
        assert!(!whole.step(u32::MAX));
        let mut sliced = player.think(&view).expect("orders are awaited");
        for size in [1, 7, 50, 333].into_iter().cycle() {
            if !sliced.step(size) {
                break;
            }
        }
        assert_eq!(whole.decision(), sliced.decision());
    }
}

#[test]
fn the_same_seed_gives_the_same_orders_and_the_decks_order_none() {
    let known = game(3, at_orders);
    let view = known.view(Seat::Side(Side::Moscow));
    for name in ai::names().filter(|name| *name != "expert") {
        let act = |seed| ai::by_name(name, seed).expect("a player").act(&view);
        assert_eq!(act(9), act(9), "{name}");
    }
}

#[test]
fn everybody_who_thinks_can_say_why() {
    let known = game(3, at_orders);
    for name in ai::names().filter(|name| *name != "expert") {
        let mut player = ai::by_name(name, 1).expect("a player");
        assert!(player.act(&known.view(Seat::Side(Side::Baku))).is_some());
        let reason = player.reason().expect("a reason");
        assert!(reason.key.starts_with("player-reason-"), "{name}: {}", reason.key);
    }
}

#[test]
fn a_finished_game_is_explained_again() {
    let mut game = Game::new(level(), 11);
    while !game.is_over() {
        for side in Side::BOTH {
            let seat = Seat::Side(side);
            if !game.board().awaiting().has(seat) {
                continue;
            }
            let seed = ai::decision_seed(game.seed(), game.log().len());
            let action = match side {
                Side::Moscow => passing(game.board(), side),
                Side::Baku => {
                    let mut player = ai::by_name("normal", seed).expect("a player");
                    player.act(&game.view(seat)).expect("it is awaited")
                }
            };
            game.submit(seat, action).expect("both play by the rules");
        }
        game.resolve();
    }
    let made = game.log().iter().filter(|(seat, _)| *seat == Seat::Side(Side::Baku)).count();
    assert_eq!(ai::explained(&game, Seat::Side(Side::Baku), "normal").len(), made);
}
