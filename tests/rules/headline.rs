//! A headline that is put in the place of the one drawn: the rules do with it what they do anyhow.

use rules::{Draws, EventId, Phase, Playout};

use crate::fixture::{level, levels};

/// Every turn of a random game as it stands right before its headline.
fn eves(playout: &mut Playout<'_>, draws: &mut Draws, mut look: impl FnMut(&Playout<'_>)) {
    while playout.board().phase() != Phase::Over {
        for seat in playout.board().awaiting().iter() {
            let action = playout.view(seat).random_action(draws).expect("it is awaited");
            playout.submit(seat, action).expect("a random action is legal");
        }
        let mut next = playout.clone();
        next.resolve_with_headline(None);
        let coming = matches!(playout.board().phase(), Phase::Talks | Phase::Answers);
        if coming && next.board().phase() == Phase::Orders {
            look(playout);
        }
        playout.resolve();
    }
}

#[test]
fn what_is_drawn_is_possible_and_does_the_same_when_it_is_put() {
    for (level, seed) in levels().iter().zip(1..) {
        let mut turns = 0;
        let look = |eve: &Playout<'_>| {
            let [mut drawn, mut put] = [eve.clone(), eve.clone()];
            drawn.resolve();
            let headline = drawn.board().headline();
            put.resolve_with_headline(headline);
            assert_eq!(put.board(), drawn.board());
            let possible = eve.possible_headlines();
            assert!(headline.map_or(possible.is_empty(), |event| possible.contains(&event)));
            turns += 1;
        };
        eves(&mut Playout::new(level, seed), &mut Draws::new(seed), look);
        assert!(turns >= 4, "{turns} turns");
    }
}

#[test]
fn a_quiet_quarter_moves_nothing_and_a_scripted_one_has_one_headline() {
    let level = level("after-the-war");
    let withdrawal = level.ruleset().find_event("peacekeepers_withdraw").expect("an event");
    let look = |eve: &Playout<'_>| {
        let mut quiet = eve.clone();
        quiet.resolve_with_headline(None);
        assert_eq!(quiet.board().headline(), None);
        for track in level.ruleset().all_tracks() {
            assert_eq!(quiet.board().get(track), eve.board().get(track));
        }
        let scripted = eve.board().turn() == 3;
        assert_eq!(eve.possible_headlines() == [withdrawal], scripted);
    };
    eves(&mut Playout::new(&level, 5), &mut Draws::new(5), look);
}

const INCIDENTS: [&str; 4] = [
    "patrol_boats_collide",
    "jet_over_the_samur",
    "blast_at_the_pipeline",
    "crowd_at_the_consulate",
];

#[test]
fn an_incident_comes_only_where_tension_allows_one_and_as_often_as_it_says() {
    let level = level("after-the-war");
    let rules = level.ruleset();
    let all = INCIDENTS.map(|name| rules.find_event(name).expect("an event"));
    let (mut exposed, mut came) = (0_u32, 0_u32);
    let mut look = |eve: &Playout<'_>| {
        let mut drawn = eve.clone();
        drawn.resolve();
        let headline = drawn.board().headline().filter(|id| all.contains(id));
        if eve.possible_headlines().iter().any(|id| all.contains(id)) {
            exposed += 1;
            came += u32::from(headline.is_some());
        } else {
            assert_eq!(headline, None);
        }
        let before = all.iter().any(|id| eve.board().seen(*id));
        assert!(!(before && headline.is_some()), "one is enough for a game");
    };
    for seed in 1..=300 {
        eves(&mut Playout::new(&level, seed), &mut Draws::new(seed), &mut look);
    }
    let percent = u32::from(rules.event(all[0]).incident);
    assert!(all.iter().all(|id| u32::from(rules.event(*id).incident) == percent));
    let share = came * 100 / exposed;
    assert!(exposed > 200, "{exposed} turns");
    assert!((percent - 8..percent + 8).contains(&share), "{share} % of {exposed}");
}

#[test]
fn an_incident_lifts_tension_opens_its_crisis_and_shots_may_follow_it_in_the_next_turn_only() {
    let level = level("after-the-war");
    let rules = level.ruleset();
    let boats = rules.find_event("patrol_boats_collide").expect("an event");
    let withdrawal = rules.find_event("peacekeepers_withdraw").expect("an event");
    let shots = rules.find_event("shots_on_nobodys_order").expect("an event");
    let (mut crises, mut follow, mut past) = (0, [0; 2], 0);
    let random = |playout: &mut Playout<'_>, draws: &mut Draws| {
        for seat in playout.board().awaiting().iter() {
            let action = playout.view(seat).random_action(draws).expect("it is awaited");
            playout.submit(seat, action).expect("a random action is legal");
        }
    };
    for seed in 1..=150 {
        let mut draws = Draws::new(seed);
        let look = |eve: &Playout<'_>| {
            let before = eve.board().get(rules.tension());
            let mut next = eve.clone();
            next.resolve_with_headline(Some(boats));
            let lifted = next.board().get(rules.tension());
            assert!(lifted == before.max((before + 15).min(84)), "{before} to {lifted}");
            let turn = next.board().turn();
            let mut crisis = false;
            while next.board().phase() != Phase::Over && next.board().turn() < turn + 3 {
                crisis |= next.board().turn() == turn && next.board().phase() == Phase::Crisis;
                random(&mut next, &mut draws);
                let board = next.board();
                if matches!(board.phase(), Phase::Talks | Phase::Answers) {
                    let coming = next.possible_headlines();
                    if coming == [withdrawal] {
                        // This turn's headline is laid down by the level.
                        next.resolve();
                        continue;
                    }
                    let possible = coming.contains(&shots);
                    let tense = board.get(rules.tension()) >= 55;
                    assert_eq!(possible, tense && board.turn() == turn + 1);
                    follow[usize::from(possible)] += 1;
                    past += i32::from(tense && board.turn() > turn + 1);
                }
                next.resolve();
            }
            crises += i32::from(crisis);
            assert!(crisis || next.board().turn() == turn, "a crisis, unless the game ended first");
        };
        eves(&mut Playout::new(&level, seed), &mut Draws::new(seed), look);
    }
    assert!(crises > 100 && past > 20 && follow.iter().all(|count| *count > 20));
}

#[test]
fn the_brink_is_where_a_headline_that_can_come_would_top_the_ladder() {
    let level = level("after-the-war");
    let (mut near, mut far) = (0, 0);
    let mut look = |eve: &Playout<'_>| {
        let tops = |headline: &EventId| {
            let mut next = eve.clone();
            next.resolve_with_headline(Some(*headline));
            next.board().phase() == Phase::Over
        };
        let can = eve.possible_headlines().iter().any(tops);
        let brink = eve.board().brink(&level);
        assert_eq!(brink.is_some(), can, "at {}", eve.board().get(level.ruleset().tension()));
        near += i32::from(can);
        far += i32::from(!can);
    };
    for seed in 1..=400 {
        eves(&mut Playout::new(&level, seed), &mut Draws::new(seed), &mut look);
    }
    assert!(near > 5 && far > 100, "{near} and {far}");
}
