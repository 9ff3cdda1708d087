//! What there is to say about a subject, gathered before it is drawn.

use rules::{
    Cause, CiteId, Effects, GameEvent, LeverId, NodeKind, RatchetId, Road, RouteId, Side,
    TrackGroup, TrackId,
};
use tell::{Condition, DOT, explain};
use text::{Args, Key};

use crate::model::Subject;
use crate::play::ratchets;
use crate::play::stage::Stage;

/// The most cards of a side that are named.
const CARDS: usize = 4;
/// The most sources that are named.
const SOURCES: usize = 3;

/// What a card would do to the subject.
pub(super) struct Effect {
    /// The lever.
    pub lever: LeverId,
    /// Its name, with its target if that matters.
    pub name: String,
    /// What it would move.
    pub words: String,
    /// Whether it is among the orders already.
    pub ordered: bool,
}

/// Everything about a subject.
#[derive(Default)]
pub(super) struct Facts {
    /// Its name.
    pub title: String,
    /// What kind of thing it is and how it stands, on one line.
    pub state: String,
    /// What it is.
    pub summary: String,
    /// Figures with their labels; what the draft would move them by.
    pub figures: Vec<(TrackId, String, i16, i16)>,
    /// Tracks that count toward it, their values, and how far each counts, in percent.
    pub counts: Vec<(TrackId, i16, i32)>,
    /// What it needs or is moved by, and whether that holds.
    pub conditions: Vec<Condition>,
    /// Remarks.
    pub notes: Vec<String>,
    /// What one's own cards and the other side's would do to it.
    pub cards: [Vec<Effect>; 2],
    /// Where its rules come from.
    pub sources: Vec<String>,
}

impl Facts {
    /// Gathers what is known of a subject.
    pub(super) fn of(stage: &Stage<'_>, subject: Subject) -> Self {
        let mut facts = Self::default();
        facts.name(stage, subject);
        facts.describe(stage, subject);
        let tracks = tracks(stage, subject);
        if !matches!(subject, Subject::Road(_) | Subject::Interest(_)) {
            facts.figures = figures(stage, subject, &tracks);
        }
        facts.cards =
            [stage.side(), stage.side().other()].map(|side| cards(stage, side, subject, &tracks));
        facts.sources = sources(stage, subject);
        facts
    }

    fn name(&mut self, stage: &Stage<'_>, subject: Subject) {
        let key = key(stage, subject);
        let words = stage.model.words;
        self.title = words.name(&key);
        let summary = format!("{}.summary", key.as_str());
        if words.has(summary) {
            self.summary = words.summary(&key);
        }
    }

    fn describe(&mut self, stage: &Stage<'_>, subject: Subject) {
        let (names, told) = (stage.model.names(), stage.told());
        let rules = stage.rules();
        match subject {
            Subject::Route(id) => self.state = route_state(stage, id),
            Subject::Node(id) => {
                let route = rules.all_routes().find(|route| rules.route(*route).node == id);
                self.state = match route {
                    Some(route) => route_state(stage, route),
                    None if rules.node(id).kind == NodeKind::Issue => {
                        names.plain("play-kind-issue")
                    }
                    None => names.plain("play-kind-place"),
                };
            }
            Subject::Track(id) => {
                self.state = names.plain(group_key(rules.track(id).group));
                self.notes = lately(stage, id);
            }
            Subject::Party(id) => {
                self.state = names.plain("play-kind-party");
                self.notes = triggers(stage, id);
            }
            Subject::Road(road) => self.road(stage, road),
            Subject::Ratchet(id) => {
                let args = Args::new().text("who", ratchets::who(stage, id));
                self.state = format!(
                    "{}{DOT}{}",
                    names.say("play-kind-ratchet", &args),
                    ratchets::distance(stage, id)
                );
                if !stage.now.tracks.turned(id) {
                    self.conditions = told.conditions(rules.ratchet(id).when);
                }
                self.notes = fixes(stage, id);
            }
            Subject::Interest(id) => {
                let args = Args::new().number("score", stage.now.interest(rules, id));
                self.state = names.say("play-kind-interest", &args);
                self.counts = leaves(stage, rules.interest(id).value.root());
            }
            Subject::Agenda(id) => {
                let args = Args::new().number("points", rules.agenda(id).points);
                self.state = names.say("play-kind-agenda", &args);
                self.conditions = told.conditions(rules.agenda(id).when);
            }
            Subject::Lever(id) => self.lever(stage, id),
            Subject::Headline(id) => {
                self.state = names.plain("play-kind-headline");
                let moves = moved_by(
                    stage,
                    &|cause| matches!(cause, Cause::Headline(event) | Cause::Choice(event, _) if event == id),
                );
                self.notes.extend((!moves.is_empty()).then_some(moves));
                self.notes.extend(names.crisis_after(id));
            }
            Subject::Pair(_) => self.state = names.plain("play-kind-pair"),
            Subject::Crisis(_) => self.state = names.plain("play-kind-crisis"),
            Subject::Reaction(id) => {
                self.state = names.party(rules.reaction(id).party);
                self.conditions = told.conditions(rules.reaction(id).trigger);
            }
            Subject::Tension => self.tension(stage),
        }
    }

    fn road(&mut self, stage: &Stage<'_>, road: Road) {
        let names = stage.model.names();
        let args = Args::new().number("share", stage.now.gauge[road.index()]);
        self.state = names.say("play-kind-road", &args);
        self.counts = leaves(stage, stage.rules().roads().score[road.index()].root());
    }

    fn tension(&mut self, stage: &Stage<'_>) {
        let names = stage.model.names();
        let track = stage.rules().tension();
        let value = stage.now.tracks.get(track);
        let place = tell::rung(value);
        let key = Key::new("rung", &place.to_string());
        let args = Args::new().number("rung", place as i64).text("name", names.words.name(&key));
        self.state = names.say("ui-board-rung", &args);
        self.notes = lately(stage, track);
    }

    fn lever(&mut self, stage: &Stage<'_>, id: LeverId) {
        let told = stage.told();
        let card = tell::card::card(&told, id);
        let node = stage
            .model
            .words
            .name(Key::new("node", stage.rules().node_name(stage.rules().lever(id).node)));
        self.state =
            format!("{} {node}{DOT}{}", tell::symbol(card.side), card.cost_words.join(DOT));
        self.notes = card
            .refusal
            .into_iter()
            .map(|refusal| told.say("ui-table-refused", &Args::new().text("reason", refusal.words)))
            .collect();
        self.notes.extend(card.meets.into_iter().map(|meets| format!("⇄ {}", meets.words)));
    }
}

/// The key of a subject's words.
fn key(stage: &Stage<'_>, subject: Subject) -> Key {
    let rules = stage.rules();
    match subject {
        Subject::Node(id) => Key::new("node", rules.node_name(id)),
        Subject::Lever(id) => Key::new("lever", rules.lever_name(id)),
        Subject::Track(id) => Key::new("track", rules.track_name(id)),
        Subject::Route(id) => Key::new("route", rules.route_name(id)),
        Subject::Party(id) => Key::new("party", rules.party_name(id)),
        Subject::Road(road) => Key::new("road", road.id()),
        Subject::Ratchet(id) => Key::new("ratchet", rules.ratchet_name(id)),
        Subject::Interest(id) => Key::new("interest", rules.interest_name(id)),
        Subject::Agenda(id) => Key::new("agenda", rules.agenda_name(id)),
        Subject::Headline(id) => Key::new("event", rules.event_name(id)),
        Subject::Pair(id) => Key::new("pair", rules.pair_name(id)),
        Subject::Crisis(id) => Key::new("crisis", rules.crisis_name(id)),
        Subject::Reaction(id) => stage.model.names().reaction_key(id),
        Subject::Tension => Key::new("track", rules.track_name(rules.tension())),
    }
}

/// The tracks that a subject stands for.
fn tracks(stage: &Stage<'_>, subject: Subject) -> Vec<TrackId> {
    let rules = stage.rules();
    match subject {
        Subject::Node(id) => rules.node(id).tracks.clone(),
        Subject::Track(id) => vec![id],
        Subject::Route(id) => {
            let route = rules.route(id);
            vec![route.build, route.flow, route.blocked]
        }
        Subject::Party(id) => {
            let party = rules.party(id);
            vec![
                party.stance[Side::Baku.index()],
                party.stance[Side::Moscow.index()],
                party.appetite,
            ]
        }
        Subject::Road(road) => {
            explain::reads(rules.roads().score[road.index()].root()).into_iter().collect()
        }
        Subject::Interest(id) => {
            explain::reads(rules.interest(id).value.root()).into_iter().collect()
        }
        Subject::Tension => vec![rules.tension()],
        _ => Vec::new(),
    }
}

fn figures(
    stage: &Stage<'_>,
    subject: Subject,
    tracks: &[TrackId],
) -> Vec<(TrackId, String, i16, i16)> {
    let names = stage.model.names();
    let (rules, blocked) = (stage.rules(), |track| stage.now.tracks.get(track) > 0);
    let label = |track: TrackId| match subject {
        Subject::Route(id) if track == rules.route(id).build => {
            Some(names.plain("play-route-built"))
        }
        Subject::Route(id) if track == rules.route(id).flow => Some(names.plain("play-route-flow")),
        Subject::Route(_) => blocked(track).then(|| names.plain("play-route-turns-blocked")),
        Subject::Node(_) if rules.all_routes().any(|route| rules.route(route).blocked == track) => {
            blocked(track).then(|| names.track(track))
        }
        Subject::Party(id) if track == rules.party(id).appetite => {
            Some(names.plain("play-party-readiness"))
        }
        Subject::Party(id) => {
            let side =
                Side::BOTH.into_iter().find(|side| rules.party(id).stance[side.index()] == track);
            side.map(|side| names.of_side("play-party-towards", side))
        }
        _ => Some(names.track(track)),
    };
    let line = |track: &TrackId| {
        let value = stage.now.tracks.get(*track);
        Some((*track, label(*track)?, value, stage.track_change(*track)))
    };
    tracks.iter().filter_map(line).collect()
}

/// The cards of a side that would move what the subject stands for.
fn cards(stage: &Stage<'_>, side: Side, subject: Subject, tracks: &[TrackId]) -> Vec<Effect> {
    let (rules, told) = (stage.rules(), stage.told());
    let mut found: Vec<Effect> = Vec::new();
    // Nothing lies on the tables before the first turn.
    let table = stage.model.view.board().table(side);
    for lever in table.iter().filter(|_| stage.turn > 0) {
        let own = subject == Subject::Lever(*lever);
        let mut lines: Vec<(String, String)> = Vec::new();
        for play in rules.lever(*lever).plays() {
            let changes = tell::card::play(&told, play);
            let shown = changes.all().filter(|change| own || tracks.contains(&change.track));
            let words: Vec<_> = shown.map(|change| change.words.clone()).collect();
            if !words.is_empty() {
                lines.push((told.play(play), words.join(DOT)));
            }
        }
        let same = lines.windows(2).all(|two| two[0].1 == two[1].1);
        if same {
            lines.truncate(1);
        }
        for (name, words) in lines {
            let name = if same { told.lever(*lever) } else { name };
            let ordered =
                stage.model.draft.orders.iter().any(|play| rules.play(*play).lever == *lever);
            found.push(Effect { lever: *lever, name, words, ordered });
        }
    }
    found.truncate(CARDS);
    found
}

/// How a route stands: planned, building, open, throttled, blocked.
fn route_state(stage: &Stage<'_>, id: RouteId) -> String {
    let (names, route) = (stage.model.names(), stage.rules().route(id));
    let [build, flow, blocked] =
        [route.build, route.flow, route.blocked].map(|track| stage.now.tracks.get(track));
    let shut = route.opens.is_some_and(|ratchet| !stage.now.tracks.turned(ratchet));
    match () {
        () if blocked > 0 => names.say("play-route-blocked", &Args::new().number("turns", blocked)),
        () if flow == 0 && build == 0 => names.plain("play-route-planned"),
        () if flow == 0 || shut => names.plain("play-route-building"),
        () if flow + route.ramp < build => names.plain("play-route-throttled"),
        () => names.plain("play-route-open"),
    }
}

/// The key of a group's name.
pub(in crate::play) const fn group_key(group: TrackGroup) -> &'static str {
    use rules::Group;
    match group {
        TrackGroup::Listed(Group::Between) => "ui-board-between",
        TrackGroup::Listed(Group::BakuTies) => "ui-board-baku-ties",
        TrackGroup::Listed(Group::MoscowTies) => "ui-board-moscow-ties",
        TrackGroup::Listed(Group::Supplies) => "ui-board-dependence",
        TrackGroup::Listed(Group::Outside) => "ui-board-abroad",
        TrackGroup::Listed(Group::Home) => "ui-board-home",
        TrackGroup::Route => "ui-board-routes",
        TrackGroup::Party => "ui-board-parties",
    }
}

/// What moved a track in this turn and the one before, the latest first.
fn lately(stage: &Stage<'_>, track: TrackId) -> Vec<String> {
    let names = stage.model.names();
    let recent = stage
        .model
        .ledger
        .iter()
        .rev()
        .take_while(|entry| entry.turn + 1 >= stage.turn && entry.turn > 0);
    let moved = recent.filter_map(|entry| match entry.event {
        GameEvent::Moved { track: found, from, to, .. } if found == track && from != to => {
            let args = Args::new().number("turn", entry.turn).signed("by", to - from);
            Some(names.say("play-lately", &args.text("cause", names.cause(entry.cause))))
        }
        _ => None,
    });
    moved.take(4).collect()
}

/// What a headline has moved this turn.
fn moved_by(stage: &Stage<'_>, by: &dyn Fn(Cause) -> bool) -> String {
    let entries =
        stage.model.ledger.iter().filter(|entry| entry.turn == stage.turn && by(entry.cause));
    stage.model.names().moves(&tell::ledger::sum(entries))
}

/// What a third party may do, and how much of what it waits for is there.
fn triggers(stage: &Stage<'_>, id: rules::PartyId) -> Vec<String> {
    let (rules, told) = (stage.rules(), stage.told());
    let own = rules.party(id).reactions.iter().filter(|id| !rules.reaction(**id).stance);
    own.map(|id| {
        let conditions = told.conditions(rules.reaction(*id).trigger);
        let met = conditions.iter().filter(|condition| condition.holds).count();
        let args = Args::new().text("reaction", told.reaction(*id)).count("met", met);
        told.say("play-trigger", &args.count("all", conditions.len()))
    })
    .collect()
}

/// What a ratchet fixes for good.
fn fixes(stage: &Stage<'_>, id: RatchetId) -> Vec<String> {
    let names = stage.model.names();
    stage.rules().fixes_of(id).iter().map(|fix| tell::board::fixed(&names, *fix)).collect()
}

/// The parts of an expression that read a track: its value, and how much of a hundred it counts.
fn leaves(stage: &Stage<'_>, root: &rules::ExprNode) -> Vec<(TrackId, i16, i32)> {
    let mut found = Vec::new();
    for leaf in explain::leaves(root) {
        let Some(track) = explain::leaf_track(leaf.node) else { continue };
        let share = stage.now.value(leaf.node).clamp(0, 100);
        let line = (track, stage.now.tracks.get(track), share);
        if !found.contains(&line) {
            found.push(line);
        }
    }
    found
}

/// Where the rules about a subject come from, with their standing.
fn sources(stage: &Stage<'_>, subject: Subject) -> Vec<String> {
    let rules = stage.rules();
    let of = |effects: Effects| rules.effects_of(effects).iter().map(|effect| effect.cite);
    let cites: Vec<CiteId> = match subject {
        Subject::Route(id) => vec![rules.route(id).cite],
        Subject::Road(road) => vec![rules.roads().cite[road.index()]],
        Subject::Ratchet(id) => vec![rules.ratchet(id).cite],
        Subject::Interest(id) => vec![rules.interest(id).cite],
        Subject::Agenda(id) => vec![rules.agenda(id).cite],
        Subject::Headline(id) => vec![rules.event(id).cite],
        Subject::Pair(id) => vec![rules.pair(id).cite],
        Subject::Crisis(id) => vec![rules.crisis(id).cite],
        Subject::Reaction(id) => vec![rules.reaction(id).cite],
        Subject::Lever(id) => rules
            .lever(id)
            .plays()
            .flat_map(|play| {
                let play = rules.play(play);
                of(play.gives).chain(of(play.price)).collect::<Vec<_>>()
            })
            .collect(),
        Subject::Node(_) | Subject::Track(_) | Subject::Party(_) | Subject::Tension => Vec::new(),
    };
    let names = stage.model.names();
    let mut found: Vec<String> = Vec::new();
    for words in cites.into_iter().map(|cite| names.source_short(cite)) {
        if !found.contains(&words) {
            found.push(words);
        }
    }
    found.truncate(SOURCES);
    found
}
