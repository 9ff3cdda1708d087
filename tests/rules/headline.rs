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

#[test]
fn an_incident_comes_only_where_tension_allows_one_and_as_often_as_the_ruleset_says() {
    let level = level("after-the-war");
    let incident = |id: &EventId| level.ruleset().event(*id).incident;
    let (mut exposed, mut came) = (0_u32, 0_u32);
    let mut look = |eve: &Playout<'_>| {
        let mut drawn = eve.clone();
        drawn.resolve();
        let headline = drawn.board().headline().filter(incident);
        if eve.possible_headlines().iter().any(incident) {
            exposed += 1;
            came += u32::from(headline.is_some());
        } else {
            assert_eq!(headline, None);
        }
    };
    for seed in 1..=300 {
        eves(&mut Playout::new(&level, seed), &mut Draws::new(seed), &mut look);
    }
    // Beyond the share that is laid down an incident is drawn now and then like any other headline.
    let percent = u32::try_from(level.constants().incident_percent).expect("a share");
    let share = came * 100 / exposed;
    assert!(exposed > 200, "{exposed} turns");
    assert!((percent - 8..percent + 12).contains(&share), "{share} % of {exposed}");
}

#[test]
fn an_incident_lifts_tension_by_a_rung_and_a_half_and_on_the_ninth_ends_the_game() {
    let level = level("after-the-war");
    let rules = level.ruleset();
    let first = rules.find_event("patrol_boats_collide").expect("an event");
    let mut ends = [0; 2];
    let mut look = |eve: &Playout<'_>| {
        let before = eve.board().get(rules.tension());
        let mut next = eve.clone();
        next.resolve_with_headline(Some(first));
        let topped = next.board().phase() == Phase::Over;
        assert_eq!(topped, before >= 80, "from {before}");
        if !topped {
            assert!(next.board().get(rules.tension()) >= before + 15);
        }
        ends[usize::from(topped)] += 1;
    };
    for seed in 1..=300 {
        eves(&mut Playout::new(&level, seed), &mut Draws::new(seed), &mut look);
    }
    assert!(ends.iter().all(|count| *count > 5), "{ends:?}");
}
