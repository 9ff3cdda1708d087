//! The article as data: what is counted, what is cited, and that nothing of it lies dead.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rules::{
    Action, Cite, CiteId, Draws, Effect, Effects, Game, GameEvent, Kind, Owned, PlayId, Road, Seat,
    SeatSet, Side, Standing,
};

use crate::fixture::{levels, ruleset, step};

/// Games in which everything has to happen at least once, on each level.
const GAMES: u64 = 8_000;

/// The levers of the design, each with the sentences that it stands for.
const LEVERS: [(&str, &[&str]); 35] = [
    ("joint_front", &["3.1-1.2"]),
    ("build_iran_route", &["3.1-2.1"]),
    ("press_yerevan", &["3.1-2.2"]),
    ("court_yerevan", &["3.3-2.2"]),
    ("squeeze_oil", &["3.2-1.2"]),
    ("squeeze_supplies", &["3.2-2.1"]),
    ("block_north_road", &["3.2-2.2"]),
    ("csto_guarantees", &["3.3-1.1"]),
    ("eaeu_offers", &["3.3-1.2"]),
    ("narrative_campaign", &["3.3-2.1"]),
    ("pressure_groups", &["0-3.2"]),
    ("accuse_baku", &["2.3-1.3"]),
    ("oversee_routes", &["2.4-1.3"]),
    ("security_mission", &["1-4.1"]),
    ("containment", &["5-7.1"]),
    ("stir_border", &["5-7.1"]),
    ("pragmatic_package", &["1-3.2", "5-6.1"]),
    ("terms_with_west", &["5-6.1", "2.1-1.2"]),
    ("build_zangezur", &["2.4-1.2"]),
    ("build_middle_corridor", &["4.3-1.2"]),
    ("eu_gas_deal", &["4.2-1.2"]),
    ("western_firms", &["2.2-4.1"]),
    ("shusha_pact", &["4.2-2.3"]),
    ("work_with_israel", &["2.2-2.1"]),
    ("train_with_nato", &["4.2-2.1"]),
    ("rebuild_karabakh", &["4.1-1.4"]),
    ("karabakh_law", &["4.1-1.3"]),
    ("charge_mission", &["2.3-1.2"]),
    ("rally_turkic", &["4.3-1.3"]),
    ("eurasian_hub", &["4.4-1.2"]),
    ("cut_dependence", &["3.2-2.1"]),
    ("calm_tehran", &["4.4-2.1", "6-1.3"]),
    ("reassure_moscow", &["1-1.3", "4-1.2"]),
    ("force_yerevan", &["1-4.3"]),
    ("settle_yerevan", &["6-2.3"]),
];

/// Every list of effects, with the name of the rule that it belongs to.
fn all_effects() -> Vec<(String, Effects)> {
    let rules = ruleset();
    let mut lists = Vec::new();
    for play in rules.all_plays() {
        let name = rules.lever_name(rules.play(play).lever);
        lists.push((name.to_owned(), rules.play(play).gives));
        lists.push((name.to_owned(), rules.play(play).price));
    }
    for id in rules.all_pairs() {
        lists.push((rules.pair_name(id).to_owned(), rules.pair(id).effects));
    }
    for id in rules.all_crises() {
        for cell in rules.crisis(id).rounds.as_flattened() {
            lists.push((rules.crisis_name(id).to_owned(), cell.effects));
            lists.push((rules.crisis_name(id).to_owned(), cell.stake_effects));
        }
    }
    for id in rules.all_ratchets() {
        lists.push((rules.ratchet_name(id).to_owned(), rules.ratchet(id).effects));
    }
    for id in rules.all_reactions() {
        lists.push((rules.reaction_name(id).to_owned(), rules.reaction(id).effects));
    }
    for id in rules.all_events() {
        let name = rules.event_name(id).to_owned();
        let options = rules.event(id).choice.iter().flat_map(|choice| &choice.options);
        lists.extend(options.map(|(_, effects)| (name.clone(), *effects)));
        lists.push((name, rules.event(id).effects));
    }
    for id in rules.all_drifts() {
        lists.push((rules.drift_name(id).to_owned(), rules.drift(id).effects));
    }
    lists
}

/// The citation of every rule and of every effect, with the rule's name.
fn all_cites() -> Vec<(String, CiteId)> {
    let rules = ruleset();
    let mut cites = Vec::new();
    for (name, effects) in all_effects() {
        cites.extend(rules.effects_of(effects).iter().map(|effect| (name.clone(), effect.cite)));
    }
    let mut rule = |name: &str, cite| cites.push((name.to_owned(), cite));
    rules.all_pairs().for_each(|id| rule(rules.pair_name(id), rules.pair(id).cite));
    rules.all_crises().for_each(|id| rule(rules.crisis_name(id), rules.crisis(id).cite));
    rules.all_ratchets().for_each(|id| rule(rules.ratchet_name(id), rules.ratchet(id).cite));
    rules.all_reactions().for_each(|id| rule(rules.reaction_name(id), rules.reaction(id).cite));
    rules.all_events().for_each(|id| rule(rules.event_name(id), rules.event(id).cite));
    rules.all_interests().for_each(|id| rule(rules.interest_name(id), rules.interest(id).cite));
    rules.all_agendas().for_each(|id| rule(rules.agenda_name(id), rules.agenda(id).cite));
    rules.all_routes().for_each(|id| rule(rules.route_name(id), rules.route(id).cite));
    Road::ALL.into_iter().zip(rules.roads().cite).for_each(|(road, cite)| rule(road.id(), cite));
    rule("stability", rules.roads().stability_cite);
    cites
}

/// What is wrong with a citation, if anything.
fn fault(cite: &Cite) -> Option<&'static str> {
    let source = cite.source.map(|index| ruleset().source(index));
    let whole = source.is_some_and(|source| {
        let written = [&source.author, &source.title].iter().all(|text| text.trim().len() > 2);
        written && (1990..=2026).contains(&source.year)
    });
    let sentence = cite.sentence.is_some();
    match cite.standing {
        Standing::Supported | Standing::Contested if !sentence => Some("no sentence"),
        Standing::Supported | Standing::Contested | Standing::Outside if !whole => {
            Some("no source")
        }
        Standing::Designer if cite.purpose.is_none() => Some("no purpose"),
        _ => None,
    }
}

#[test]
fn there_is_as_much_as_the_design_asks_for() {
    let rules = ruleset();
    let levers = |side| rules.all_levers().filter(|id| rules.lever(*id).side == side).count();
    assert_eq!(Side::BOTH.map(levers), [18, 17]);
    assert!(rules.all_pairs().len() >= 12);
    assert_eq!(rules.all_parties().len(), 6);
    for id in rules.all_parties() {
        let (party, name) = (rules.party(id), rules.party_name(id));
        let stances = party.reactions.iter().filter(|id| rules.reaction(**id).stance).count();
        assert!(stances >= 2 && party.reactions.len() >= stances + 3, "{name}");
        assert_eq!(party.interests.len(), 3, "{name}");
    }
    assert!(rules.all_events().len() >= 48);
    let choices = rules.all_events().filter(|id| rules.event(*id).choice.is_some());
    assert!(choices.count() >= 12);
    for side in Side::BOTH {
        let own = |owner| owner == Owned::Side(side);
        let interests = rules.all_interests().filter(|id| own(rules.interest(*id).owner));
        assert_eq!(interests.count(), 5);
        assert_eq!(rules.all_agendas().filter(|id| rules.agenda(*id).side == side).count(), 6);
    }
    assert_eq!(rules.all_ratchets().len(), 4);
}

#[test]
fn every_lever_of_the_design_is_there_with_its_sentences() {
    let rules = ruleset();
    assert_eq!(rules.all_levers().len(), LEVERS.len());
    for (name, sentences) in LEVERS {
        let id = rules.find_lever(name).unwrap_or_else(|| panic!("there is no {name}"));
        assert_eq!(rules.lever(id).sentences, sentences, "{name}");
    }
}

#[test]
fn every_play_gives_something_and_has_a_price() {
    let rules = ruleset();
    for play in rules.all_plays() {
        let (rule, name) = (rules.play(play), rules.lever_name(rules.play(play).lever));
        assert!(!rule.gives.is_empty() && !rule.price.is_empty(), "{name}");
    }
}

#[test]
fn no_two_events_do_the_same() {
    let rules = ruleset();
    let told = |effects: Effects| -> BTreeSet<String> {
        let told = |effect: &Effect| {
            let Effect { track, delay, by, toward, scale, when, .. } = *effect;
            let when = rules.conds_of(when);
            format!("{} {by} {delay} {toward:?} {scale:?} {when:?}", rules.track_name(track))
        };
        rules.effects_of(effects).iter().map(told).collect()
    };
    let mut seen = BTreeMap::new();
    for id in rules.all_events() {
        let event = rules.event(id);
        let options = event.choice.iter().flat_map(|choice| &choice.options);
        let options: Vec<_> = options.map(|(_, effects)| told(*effects)).collect();
        let other = seen.insert((told(event.effects), options), id);
        assert_eq!(other.map(|id| rules.event_name(id)), None, "like {}", rules.event_name(id));
    }
}

#[test]
fn every_rule_and_every_effect_says_where_it_comes_from() {
    let wrong = all_cites().into_iter().filter_map(|(rule, cite)| {
        let cite = ruleset().cite(cite);
        fault(cite).map(|what| format!("{rule}: {what}: {cite:?}"))
    });
    assert_eq!(wrong.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn every_sentence_is_answered_or_left_out_with_a_reason() {
    let rules = ruleset();
    let levers = rules.all_levers().flat_map(|id| rules.lever(id).sentences.iter().cloned());
    let cited = all_cites().into_iter().filter_map(|(_, cite)| rules.cite(cite).sentence.clone());
    let answered: BTreeSet<String> = levers.chain(cited).collect();
    let mut kept = rules.sentences().iter().filter(|sentence| sentence.left_out.is_none());
    let uncited = kept.clone().filter(|sentence| !answered.contains(&sentence.id));
    let uncited: Vec<_> = uncited.map(|sentence| sentence.id.as_str()).collect();
    assert_eq!(uncited, [""; 0], "no rule cites these");
    assert!(kept.all(|sentence| !sentence.names.is_empty()), "each names something");
    let left_out = rules.sentences().iter().filter(|sentence| sentence.left_out.is_some());
    let cited: Vec<_> = left_out.filter(|sentence| answered.contains(&sentence.id)).collect();
    assert_eq!(cited, Vec::<&rules::Sentence>::new(), "left out, and cited all the same");
}

#[test]
fn what_the_register_names_exists() {
    let rules = ruleset();
    let roads = Road::ALL.map(Road::id);
    let mut known: BTreeSet<&str> = roads.into_iter().collect();
    for kind in Kind::ALL {
        known.extend(rules.ids(kind).iter().map(String::as_str));
    }
    let named = rules.sentences().iter().flat_map(|sentence| &sentence.names);
    let unknown: BTreeSet<&String> = named.filter(|name| !known.contains(name.as_str())).collect();
    assert_eq!(unknown, BTreeSet::new());
}

/// What has happened in random games, by kind and id.
#[derive(Default)]
struct Seen(BTreeSet<(&'static str, String)>);

impl Seen {
    fn game(&mut self, game: &Game) {
        let rules = ruleset();
        for (_, action) in game.log() {
            if let Action::Orders(sealed) = action {
                sealed.orders.plays().iter().for_each(|play| self.add("play", play_name(*play)));
            }
        }
        for entry in game.ledger() {
            match entry.event {
                GameEvent::HeadlineDrawn(Some(id)) => self.add("event", rules.event_name(id)),
                GameEvent::Met(id, _) => self.add("pair", rules.pair_name(id)),
                GameEvent::CrisisOpened(id) => self.add("crisis", rules.crisis_name(id)),
                GameEvent::Turned(id) => self.add("ratchet", rules.ratchet_name(id)),
                GameEvent::Reacted(_, id) => self.add("reaction", rules.reaction_name(id)),
                _ => {}
            }
        }
    }

    fn add(&mut self, kind: &'static str, name: impl Into<String>) {
        self.0.insert((kind, name.into()));
    }
}

fn play_name(play: PlayId) -> String {
    let rules = ruleset();
    let lever = rules.lever_name(rules.play(play).lever);
    rules.target_name(play).map_or(lever.to_owned(), |target| format!("{lever} {target}"))
}

/// Everything that could happen in some level.
fn everything() -> BTreeSet<(&'static str, String)> {
    let rules = ruleset();
    let mut all: BTreeSet<_> = rules.all_plays().map(|play| ("play", play_name(play))).collect();
    for (kind, name) in [
        (Kind::Event, "event"),
        (Kind::Pair, "pair"),
        (Kind::Crisis, "crisis"),
        (Kind::Ratchet, "ratchet"),
        (Kind::Reaction, "reaction"),
    ] {
        all.extend(rules.ids(kind).iter().map(|id| (name, id.clone())));
    }
    all
}

#[test]
fn nothing_lies_dead() {
    let mut seen = Seen::default();
    for level in levels() {
        for number in 0..GAMES {
            let mut draws = Draws::new(number);
            // Stances are taken at desks only.
            let seats = level.desk_parties().map(Seat::Desk);
            let desks: SeatSet = if number % 4 == 0 { seats.collect() } else { SeatSet::NONE };
            let mut game = Game::with_desks(Arc::clone(level), number, desks);
            while !game.is_over() {
                step(&mut game, &mut draws);
            }
            seen.game(&game);
        }
    }
    let dead: Vec<_> = everything().difference(&seen.0).cloned().collect();
    assert_eq!(dead, [], "never in {GAMES} games of each level");
}
