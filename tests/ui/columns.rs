//! The play screen's header, columns, card about a thing and sheets, by role and name.

use egui::accesskit::{Role, Toggled};
use egui::{Key, Rect, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use rules::{Entry, Game, Phase, Side, Step};
use tell::Past;
use ui::play::{self, PlayOutput};
use ui::{Draft, Intent, PlayModel, Reveal, Sheet, Subject, Target};

use crate::stage::{kept, played, seen_by};

/// What a test sees: the model that it may change, and what came back so far.
struct Seen {
    model: PlayModel<'static>,
    intents: Vec<Intent>,
    map: Rect,
    installed: bool,
}

const WIDE: Vec2 = Vec2::new(1366.0, 768.0);
const TWICE: Vec2 = Vec2::new(683.0, 384.0);
const PHONE: Vec2 = Vec2::new(390.0, 844.0);

/// A game at the orders of its fourth turn, seen from Baku.
fn game() -> &'static Game {
    kept(played("after-the-war", 3, |game| {
        game.board().turn() == 4 && game.board().phase() == Phase::Orders
    }))
}

fn model(game: &'static Game) -> PlayModel<'static> {
    PlayModel { ask_reason: false, ..seen_by(game, Side::Baku) }
}

/// The screen at a size. A run that does not come to rest fails.
fn screen(model: PlayModel<'static>, size: Vec2) -> Harness<'static, Seen> {
    let seen = Seen { model, intents: Vec::new(), map: Rect::NOTHING, installed: false };
    let show = |ui: &mut egui::Ui, seen: &mut Seen| {
        if !seen.installed {
            seen.model.look.install(ui.ctx());
            seen.installed = true;
            ui.ctx().request_repaint();
            return;
        }
        let whole = ui.ctx().content_rect();
        let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(whole));
        let PlayOutput { intents, map } = play::show(&mut ui, &seen.model);
        seen.intents.extend(intents);
        seen.map = map;
    };
    let mut harness = Harness::builder().with_size(size).build_ui_state(show, seen);
    harness.run();
    harness
}

/// Presses what has this role and a name that begins so, and says what was wanted.
fn press(harness: &mut Harness<'static, Seen>, role: Role, name: &str) -> Vec<Intent> {
    let found = harness
        .get_all_by_role(role)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with(name)));
    found.expect(name).click();
    harness.run();
    wanted(harness)
}

/// What was wanted since the last look, but for what is only lit.
fn wanted(harness: &mut Harness<'static, Seen>) -> Vec<Intent> {
    let mut intents = std::mem::take(&mut harness.state_mut().intents);
    intents.retain(|intent| !matches!(intent, Intent::Hover(_)));
    intents
}

fn names(harness: &Harness<'static, Seen>) -> Vec<String> {
    let all = harness.root().children_recursive();
    all.filter_map(|node| node.accesskit_node().label()).collect()
}

#[test]
fn header_tells_the_season_and_leads_on() {
    let mut harness = screen(model(game()), WIDE);
    harness.get_by_label("Summer 2024");
    harness.get_by_label("turn 4 · last turn is 12 or 13");
    assert_eq!(press(&mut harness, Role::Button, "Ledger"), [Intent::Sheet(Some(Sheet::Ledger))]);
    assert_eq!(press(&mut harness, Role::Button, "Talks"), [Intent::Sheet(Some(Sheet::Talks))]);
    assert_eq!(press(&mut harness, Role::Button, "Menu"), [Intent::Sheet(Some(Sheet::Menu))]);
    assert_eq!(press(&mut harness, Role::Button, "Encyclopedia"), [Intent::LookUp(Target::Front)]);
}

#[test]
fn pressing_a_row_keeps_its_subject_and_pointing_lights_it_once() {
    let game = game();
    let rules = game.level().ruleset();
    let ratchet = rules.all_ratchets().next().expect("a ratchet");
    let mut harness = screen(model(game), WIDE);
    harness.state_mut().intents.clear();
    let name = "The peacekeepers leave: done";
    harness.get_by_role_and_label(Role::Button, name).hover();
    harness.run();
    harness.run();
    assert_eq!(harness.state().intents, [Intent::Hover(Some(Subject::Ratchet(ratchet)))]);
    harness.state_mut().intents.clear();
    harness.hover_at(harness.state().map.center());
    harness.run();
    assert_eq!(harness.state().intents, [Intent::Hover(None)]);
    let pinned = press(&mut harness, Role::Button, name);
    assert_eq!(pinned, [Intent::Pin(Some(Subject::Ratchet(ratchet)))]);
}

#[test]
fn draft_is_taken_off_the_means_and_shown_on_the_board() {
    let mut model = model(game());
    let rules = model.view.level().ruleset();
    let zangezur = rules.find_lever("build_zangezur").expect("the lever");
    let play = rules.lever(zangezur).plays().next().expect("a play");
    model.draft = kept(Draft { orders: vec![play], ..Draft::default() });
    let cost = model.view.cost(zangezur).attention;
    let means = model.view.means(Side::Baku).attention;
    let harness = screen(model, WIDE);
    harness.get_by_label(&format!("Attention: {} left of {means}", means - cost));
    let names = names(&harness);
    assert!(names.iter().any(|name| name.contains("→")), "no way ahead in {names:?}");
}

#[test]
fn card_about_a_thing_closes_by_button_and_by_escape() {
    let mut model = model(game());
    let rules = model.view.level().ruleset();
    let route = rules.all_routes().next().expect("a route");
    model.pinned = Some(Subject::Route(route));
    let mut harness = screen(model, WIDE);
    assert_eq!(press(&mut harness, Role::Button, "Close"), [Intent::Pin(None)]);
    let look_up = press(&mut harness, Role::Link, "In the encyclopedia");
    assert_eq!(look_up, [Intent::LookUp(Target::Of(Subject::Route(route)))]);
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(wanted(&mut harness), [Intent::Pin(None)]);
}

#[test]
fn sheets_open_by_key_and_close_by_escape() {
    let mut harness = screen(model(game()), WIDE);
    for (key, sheet) in [(Key::L, Sheet::Ledger), (Key::O, Sheet::Parties), (Key::H, Sheet::Keys)] {
        harness.key_press(key);
        harness.run();
        assert_eq!(wanted(&mut harness), [Intent::Sheet(Some(sheet))]);
    }
    harness.state_mut().model.sheet = Some(Sheet::Parties);
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(wanted(&mut harness), [Intent::Sheet(None)]);
}

#[test]
fn a_line_of_the_ledger_opens_its_source() {
    let mut model = model(game());
    model.sheet = Some(Sheet::Ledger);
    let mut harness = screen(model, WIDE);
    let sources = |harness: &Harness<'static, Seen>| {
        let plates = ["supported", "contested", "set by the designers", "on the public record"];
        plates.map(|plate| harness.query_all_by_label(plate).count()).iter().sum::<usize>()
    };
    let before = sources(&harness);
    let mut lines = harness
        .get_all_by_role(Role::Button)
        .filter(|node| node.accesskit_node().toggled() == Some(Toggled::False));
    lines.next_back().expect("a line").click();
    drop(lines);
    harness.run();
    assert_eq!(sources(&harness), before + 1);
}

#[test]
fn writing_in_the_ledger_is_no_key_of_the_board() {
    let mut model = model(game());
    model.sheet = Some(Sheet::Ledger);
    let mut harness = screen(model, WIDE);
    harness.get_by_role(Role::TextInput).focus();
    harness.run();
    harness.event(egui::Event::Text("lot of nothing".to_owned()));
    harness.key_press(Key::L);
    harness.run();
    harness.get_by_label("No line fits.");
    assert_eq!(wanted(&mut harness), []);
}

#[test]
fn a_telling_shows_the_numbers_of_its_step() {
    let game = game();
    let entries: Vec<Entry> = game
        .ledger()
        .iter()
        .filter(|entry| entry.turn == 3 && entry.step >= Step::Reveal)
        .copied()
        .collect();
    let starts =
        (0..entries.len()).filter(|at| *at == 0 || entries[*at].step != entries[at - 1].step);
    let (entries, steps): (&'static [Entry], Vec<usize>) =
        (kept(entries.clone()), starts.collect());
    let steps: &'static [usize] = kept(steps);
    let tension_at = |at: usize| {
        let mut model = model(game);
        model.reveal = Some(Reveal { entries, steps, at, running: false, progress: 1.0 });
        let harness = screen(model, WIDE);
        harness.get_by_label("Spring 2024");
        names(&harness).into_iter().find(|name| name.starts_with("Tension ")).expect("tension")
    };
    let tension = game.level().ruleset().tension();
    let before = Past::of(game).opened(3).expect("a board").get(tension);
    let after = Past::of(game).opened(4).expect("a board").get(tension);
    assert!(tension_at(0).starts_with(&format!("Tension {before}")));
    assert!(tension_at(steps.len() - 1).starts_with(&format!("Tension {after}")));
}

#[test]
fn strip_of_a_narrow_screen_opens_the_columns() {
    for size in [TWICE, PHONE] {
        let mut harness = screen(model(game()), size);
        let standing = press(&mut harness, Role::Button, "Attention: ");
        assert_eq!(standing, [Intent::Sheet(Some(Sheet::Standing))]);
        assert_eq!(
            press(&mut harness, Role::Button, "Tension: "),
            [Intent::Sheet(Some(Sheet::Roads))]
        );
        assert!(harness.state().map.height() > 100.0, "no room for the map at {size}");
    }
}

#[test]
fn everything_has_words_at_every_size() {
    let game = game();
    let rules = game.level().ruleset();
    let mut subjects = vec![Subject::Tension];
    subjects.extend(rules.all_nodes().map(Subject::Node));
    subjects.extend(rules.all_levers().map(Subject::Lever));
    subjects.extend(rules.all_routes().map(Subject::Route));
    subjects.extend(rules.all_parties().map(Subject::Party));
    subjects.extend(rules.all_ratchets().map(Subject::Ratchet));
    subjects.extend(rules.all_interests().map(Subject::Interest));
    subjects.extend(rules.all_reactions().map(Subject::Reaction));
    subjects.extend(rules.all_events().take(3).map(Subject::Headline));
    subjects.extend(rules::Road::ALL.map(Subject::Road));
    let sheets = [
        Sheet::Talks,
        Sheet::Ledger,
        Sheet::Parties,
        Sheet::Tracks,
        Sheet::Menu,
        Sheet::Keys,
        Sheet::Standing,
        Sheet::Roads,
    ];
    let model = model(game);
    let mut harness = screen(model, WIDE);
    for subject in subjects {
        harness.state_mut().model.pinned = Some(subject);
        harness.run();
    }
    for size in [WIDE, TWICE, PHONE] {
        harness.set_size(size);
        for sheet in sheets {
            harness.state_mut().model.sheet = Some(sheet);
            harness.run();
            harness.get_all_by_label("Close").next().expect("a way out");
        }
    }
    assert_eq!(model.words.faults(), Vec::<String>::new());
}

#[test]
fn pointing_from_thing_to_thing_draws_no_frame_twice() {
    let game = game();
    let rules = game.level().ruleset();
    let mut harness = screen(model(game), WIDE);
    for thing in rules.all_tracks().map(Subject::Track).take(8) {
        harness.state_mut().model.hovered = Some(thing);
        harness.step();
        assert_eq!(harness.ctx.viewport(|port| port.num_multipass_in_row), 0, "{thing:?}");
    }
}

#[test]
fn a_slot_that_fills_changes_nothing_about_the_next() {
    let game = game();
    let slots = |harness: &Harness<'static, Seen>| -> Vec<_> {
        let found = harness.get_all_by_role(Role::Label);
        let names = found.map(|node| (node.accesskit_node().value(), node.accesskit_node().id()));
        names
            .filter(|(name, _)| name.as_ref().is_some_and(|name| name.ends_with(" order")))
            .collect()
    };
    let mut harness = screen(model(game), WIDE);
    let before = slots(&harness);
    assert_eq!(before.len(), 3, "{before:?}");
    let orders = game.view(rules::Seat::Side(Side::Baku)).legal_orders();
    let one = orders.iter().find(|set| set.plays().len() == 1).expect("an order");
    let draft = Draft { orders: one.plays().to_vec(), ..Draft::default() };
    harness.state_mut().model.draft = kept(draft);
    harness.run();
    assert_eq!(slots(&harness), before[1..]);
}
