//! Each row from the tallies of the games played for it.
#![allow(clippy::float_arithmetic, reason = "statistics about games, never rules of one")]

use rules::{Road, Side};
use tell::problems;
use text::Key;

use super::row::{Item, Row, Target, Unit};
use super::{barred, flipped, levers, turn_eight};
use crate::compare::{Estimate, apart, difference, hard_orders, median};
use crate::data::words;
use crate::simulate::{Counts, Mark, Tally};
use crate::stats::Share;
use crate::study::{Ask, Study};
use crate::{Failure, data, hindcast};

/// The turn that most games must reach.
const LATE: usize = 8;

/// A study and what its games gave.
pub(super) struct Measures<'a> {
    pub study: &'a Study,
    pub tallies: &'a [Tally],
}

impl Measures<'_> {
    /// The rows asked for, in the order of [`super::ROWS`].
    pub fn rows(&self) -> Result<Vec<Row>, Failure> {
        let only: &[String] = match &self.study.plan.ask {
            Ask::Balance { only, .. } => only,
            _ => &[],
        };
        let asked = |row: &&str| only.is_empty() || only.iter().any(|name| name == row);
        let mut rows = Vec::new();
        for id in super::ROWS.into_iter().filter(asked) {
            rows.extend(match id {
                "history" => Some(history()?),
                _ => self.row(id),
            });
        }
        Ok(rows)
    }

    fn row(&self, id: &str) -> Option<Row> {
        Some(match id {
            "doves" => self.doves(self.tally("doves")?),
            "hawks" => self.hawks(self.tally("hawks")?),
            "odds" => odds(self.main()?),
            "length" => length(self.main()?),
            "seats" => seats(self.main()?),
            "top-rung" => top_rung(self.main()?),
            "levers" => self.levers(self.main()?),
            "barring" => self.barring(self.main()?),
            "stances" => self.stances(self.main()?),
            "reactions" => self.reactions(self.main()?),
            "bind" => bind(self.main()?, self.tally("unloaded")?),
            "decisions" => decisions(self.tally("turn-eight")?),
            _ => talks(self.main()?, self.tally("silent")?),
        })
    }

    fn tally(&self, id: &str) -> Option<&Tally> {
        self.study.find(self.tallies, id)
    }

    fn main(&self) -> Option<&Tally> {
        self.tally("main")
    }

    fn doves(&self, tally: &Tally) -> Row {
        let found = road(&tally.counts, Road::Balancing);
        let item = Item::judged(
            "balancing",
            key("road", "balancing"),
            Unit::Share,
            found,
            Target::Above(0.8),
        );
        Row::new("doves", "lab-balance-row-doves", vec![item])
    }

    fn hawks(&self, tally: &Tally) -> Row {
        let counts = &tally.counts;
        let diverged = counts.roads[Road::Divergence.index()];
        let by_top_rung = Share::of(counts.endings[2], diverged).into();
        let turns = median(&counts.ended_in);
        let items = vec![
            Item::judged(
                "divergence",
                key("road", "divergence"),
                Unit::Share,
                road(counts, Road::Divergence),
                Target::Above(0.8),
            ),
            Item::judged(
                "by-top-rung",
                "lab-balance-by-top-rung".to_owned(),
                Unit::Share,
                by_top_rung,
                Target::AtMost(0.5),
            ),
            Item::judged(
                "median-turn",
                "lab-balance-median-turn".to_owned(),
                Unit::Turns,
                turns,
                Target::Above(6.0),
            ),
        ];
        Row::new("hawks", "lab-balance-row-hawks", items)
    }

    /// The turns of one game are counted as if they were apart, so that these intervals are a little
    /// narrow where a game has turns that are alike.
    fn levers(&self, main: &Tally) -> Row {
        let (level, counts) = (&self.study.level, &main.counts);
        let rules = level.ruleset();
        let item = |lever: rules::LeverId| {
            let name = rules.lever_name(lever);
            let [chosen, offered] = [&counts.chosen, &counts.offered].map(|all| all[lever.index()]);
            let found = Share::of(chosen, offered).into();
            Item::judged(name, key("lever", name), Unit::Share, found, Target::Within(0.05, 0.6))
        };
        let items = levers(level).into_iter().map(item).collect();
        Row::new("levers", "lab-balance-row-levers", items)
    }

    fn barring(&self, main: &Tally) -> Row {
        let level = &self.study.level;
        let rules = level.ruleset();
        let item = |lever: rules::LeverId| {
            let (name, side) = (rules.lever_name(lever), rules.lever(lever).side);
            let without = self.tally(&barred(rules, lever))?;
            let found = wins(main, without, side);
            let target = Target::Within(-0.1, 0.1);
            Some(Item::judged(name, key("lever", name), Unit::Points, found, target))
        };
        let items = levers(level).into_iter().filter_map(item).collect();
        Row::new("barring", "lab-balance-row-barring", items)
    }

    /// For each third party the road whose odds surely move enough, or move most.
    fn stances(&self, main: &Tally) -> Row {
        let rules = self.study.level.ruleset();
        let item = |party: rules::PartyId| {
            let name = rules.party_name(party);
            let other = self.tally(&flipped(rules, party))?;
            let target = Target::Beyond(0.04);
            let roads = Road::ALL.map(|road| odds_moved(main, other, road));
            let found = surest(roads, target);
            Some(Item::judged(name, key("party", name), Unit::Points, found, target))
        };
        let items = rules.all_parties().filter_map(item).collect();
        Row::new("stances", "lab-balance-row-stances", items)
    }

    fn reactions(&self, main: &Tally) -> Row {
        let rules = self.study.level.ruleset();
        let acts = rules.all_reactions().filter(|id| !rules.reaction(*id).stance);
        let item = |id: rules::ReactionId| {
            let name = rules.reaction_name(id);
            let found = Share::of(main.counts.reactions[id.index()], main.counts.games).into();
            let target = Target::Within(0.05, 0.6);
            Item::judged(name, key("reaction", name), Unit::Share, found, target)
        };
        Row::new("reactions", "lab-balance-row-reactions", acts.map(item).collect())
    }
}

fn odds(main: &Tally) -> Row {
    let targets =
        [(Road::Cold, 0.4, 0.65), (Road::Balancing, 0.08, 0.25), (Road::Divergence, 0.2, 0.4)];
    let item = |(of, least, most): (Road, f64, f64)| {
        let target = Target::Within(least, most);
        Item::judged(of.id(), key("road", of.id()), Unit::Share, road(&main.counts, of), target)
    };
    Row::new("odds", "lab-balance-row-odds", targets.map(item).to_vec())
}

fn length(main: &Tally) -> Row {
    let late: u64 = main.counts.ended_in.iter().skip(LATE).sum();
    let found = Share::of(late, main.counts.games).into();
    let name = "lab-balance-reach".to_owned();
    let items = vec![
        Item::judged("reach-turn-8", name, Unit::Share, found, Target::AtLeast(0.8)),
        Item::shown(
            "median-turn",
            "lab-balance-median-turn",
            Unit::Turns,
            median(&main.counts.ended_in),
        ),
    ];
    Row::new("length", "lab-balance-row-length", items)
}

fn seats(main: &Tally) -> Row {
    let [moscow, baku, draws] = main.counts.wins;
    let found = Share::of(moscow, moscow + baku).into();
    let drawn = Share::of(draws, main.counts.games).into();
    let items = vec![
        Item::judged(
            "moscow",
            key("side", "moscow"),
            Unit::Share,
            found,
            Target::Within(0.45, 0.55),
        ),
        Item::shown("draws", "lab-balance-draws", Unit::Share, drawn),
    ];
    Row::new("seats", "lab-balance-row-seats", items)
}

fn top_rung(main: &Tally) -> Row {
    let found = Share::of(main.counts.endings[2], main.counts.games).into();
    let name = "lab-balance-top-rung".to_owned();
    let item = Item::judged("top-rung", name, Unit::Share, found, Target::Within(0.03, 0.12));
    Row::new("top-rung", "lab-balance-row-top-rung", vec![item])
}

fn bind(main: &Tally, unloaded: &Tally) -> Row {
    let moscow = Side::Moscow.index();
    let won = wins(main, unloaded, Side::Moscow);
    let hard = [main, unloaded].map(|tally| hard_orders(&tally.counts, moscow));
    let items = vec![
        Item::judged(
            "wins",
            "lab-balance-bind-wins".to_owned(),
            Unit::Points,
            won,
            Target::AtLeast(0.1),
        ),
        Item::judged(
            "hard-orders",
            "lab-balance-bind-hard".to_owned(),
            Unit::Orders,
            apart(hard[0], hard[1]),
            Target::Above(0.0),
        ),
    ];
    Row::new("bind", "lab-balance-row-bind", items)
}

fn decisions(tally: &Tally) -> Row {
    let found = Share::of(tally.marked(turn_eight::OPEN), tally.counts.games).into();
    let over = Share::of(tally.marked(turn_eight::OVER), tally.counts.games).into();
    let items = vec![
        Item::judged("open", "lab-balance-open".to_owned(), Unit::Share, found, Target::Above(0.5)),
        Item::shown("over", "lab-balance-over", Unit::Share, over),
    ];
    Row::new("decisions", "lab-balance-row-decisions", items)
}

fn talks(main: &Tally, silent: &Tally) -> Row {
    let counts = &main.counts;
    let [offers, accepted] = [counts.offers, counts.accepted].map(|both| both.iter().sum());
    let agreed = Share::of(counts.agreed, counts.games).into();
    let kept = Share::of(counts.kept, accepted).into();
    let fallen = odds_moved(main, silent, Road::Balancing).negated();
    let items = vec![
        Item::judged(
            "agreed",
            "lab-balance-agreed".to_owned(),
            Unit::Share,
            agreed,
            Target::Within(0.1, 0.5),
        ),
        Item::shown(
            "accepted",
            "lab-balance-accepted",
            Unit::Share,
            Share::of(accepted, offers).into(),
        ),
        Item::judged("kept", "lab-balance-kept".to_owned(), Unit::Share, kept, Target::Above(0.5)),
        Item::judged(
            "forbidden",
            "lab-balance-forbidden".to_owned(),
            Unit::Points,
            fallen,
            Target::AtLeast(0.03),
        ),
    ];
    Row::new("talks", "lab-balance-row-talks", items)
}

/// The figure with the best verdict: one road that moves is enough, and none does only if that is
/// known of all. Of equals the greatest.
fn surest(roads: [Estimate; 3], target: Target) -> Estimate {
    let better = |one: &Estimate, other: &Estimate| {
        let verdicts = target.judge(*one).cmp(&target.judge(*other));
        verdicts.then_with(|| other.value.abs().total_cmp(&one.value.abs()))
    };
    roads.into_iter().min_by(better).unwrap_or(roads[0])
}

/// The property of the public record, which is played and not drawn.
fn history() -> Result<Row, Failure> {
    let (name, text) = data::history_files().first().copied().unwrap_or(("", ""));
    let complain = |found: &[rules::Problem]| Failure::Wrong(problems::lines(words(), found));
    let record =
        hindcast::Record::read(data::ruleset(), name, text).map_err(|found| complain(&found))?;
    let played = hindcast::play(&record).map_err(|found| complain(&found))?;
    let value = if played.verdict.holds() { 1.0 } else { 0.0 };
    let found = Estimate { value, low: value, high: value };
    let name = "lab-balance-history".to_owned();
    let item = Item::judged("holds", name, Unit::Truth, found, Target::AtLeast(1.0));
    Ok(Row::new("history", "lab-balance-row-history", vec![item]))
}

fn key(kind: &str, id: &str) -> String {
    Key::new(kind, id).to_string()
}

fn road(counts: &Counts, road: Road) -> Estimate {
    Share::of(counts.roads[road.index()], counts.games).into()
}

/// By how much a side's share of the decided games is greater in the second series.
fn wins(main: &Tally, other: &Tally, side: Side) -> Estimate {
    difference([&main.marks, &other.marks], |mark| mark.won(side), Mark::decided)
}

/// By how much a road's odds are greater in the second series.
pub(crate) fn odds_moved(main: &Tally, other: &Tally, road: Road) -> Estimate {
    let any = |mark: Mark| mark != Mark::UNPLAYED;
    difference([&main.marks, &other.marks], |mark| mark.went(road), any)
}

#[cfg(test)]
mod tests {
    use super::{Estimate, Target, surest};

    #[test]
    fn a_road_that_surely_moves_stands_for_its_third_party() {
        let about = |value: f64, reach| Estimate { value, low: value - reach, high: value + reach };
        let [wide, sure, little] = [about(0.09, 0.06), about(-0.06, 0.01), about(0.01, 0.01)];
        let target = Target::Beyond(0.04);
        assert_eq!(surest([wide, sure, little], target), sure);
        assert_eq!(surest([little, little, wide], target), wide);
        assert_eq!(surest([little, about(-0.02, 0.01), little], target).value, -0.02);
    }
}
