//! What a game was worth to each side: interests, agenda, bar and result.

use crate::event::{Ending, Outcome};
use crate::ids::{AgendaId, InterestId, PartyId, Side};
use crate::level::Level;
use crate::ruleset::{Owned, Road};
use crate::state::{Board, State};

/// Where a side stands if a given road is the end.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SideScore {
    /// Whose.
    pub side: Side,
    /// Its five interests, 0–20 each.
    pub interests: Vec<(InterestId, u8)>,
    /// Their sum, 0–100.
    pub sum: i32,
    /// Whether the sum is at or above the side's bar.
    pub cleared: bool,
    /// The hidden agenda, if it is known here: whether it is met, and what it is worth if so.
    pub agenda: Option<(AgendaId, bool, i32)>,
    /// The multiplier of the road, in percent.
    pub percent: i32,
    /// Interests and agenda times the road, in hundredths.
    pub result: i32,
}

/// A third party's score.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeskScore {
    /// Whose.
    pub party: PartyId,
    /// Its three interests, 0–20 each.
    pub interests: Vec<(InterestId, u8)>,
    /// Their sum, 0–60.
    pub sum: i32,
}

/// Who won: a lead of more than the ruleset's `win.lead`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// This side leads by enough.
    Won(Side),
    /// An ordinary outcome.
    Draw,
}

impl Board {
    /// The value of an interest, 0–20.
    pub fn interest(&self, level: &Level, interest: InterestId) -> u8 {
        let value = self.value(&level.ruleset.interest(interest).value);
        ((value + 2) / 5) as u8
    }

    /// The five interests of a side, 0–20 each.
    pub fn interests(&self, level: &Level, side: Side) -> impl Iterator<Item = (InterestId, u8)> {
        level
            .ruleset
            .all_interests()
            .filter(move |id| level.ruleset.interest(*id).owner == Owned::Side(side))
            .map(|id| (id, self.interest(level, id)))
    }

    /// Whether an agenda is met now.
    pub fn agenda_met(&self, level: &Level, agenda: AgendaId) -> bool {
        self.holds(level, level.ruleset.agenda(agenda).when)
    }

    /// Regional stability, 0–100: nobody's score (`6-2.3`).
    pub fn stability(&self, level: &Level) -> i32 {
        self.value(&level.ruleset.roads().stability)
    }

    /// The road with the largest share, cold first among equals.
    pub fn leading_road(&self) -> Road {
        Road::leading(self.gauge())
    }

    /// The multiplier of a side's interests, in percent, if the game ends so.
    pub fn multiplier(&self, level: &Level, side: Side, outcome: Outcome, sum: i32) -> i32 {
        let numbers = &level.constants;
        let responsible = match outcome.ending {
            Ending::TopRung { moscow, baku } => [moscow, baku][side.index()],
            Ending::SetIn | Ending::LastTurn => false,
        };
        let percent = match outcome.road {
            _ if responsible => numbers.result_responsible,
            Road::Cold => numbers.result_cold,
            Road::Balancing if sum >= i32::from(level.bar(side)) => {
                numbers.result_balancing_cleared
            }
            Road::Balancing => numbers.result_balancing_short,
            Road::Divergence => numbers.result_divergence,
        };
        i32::from(percent)
    }

    /// A side's score under an outcome, with an agenda if it is known.
    pub fn score(
        &self,
        level: &Level,
        side: Side,
        agenda: Option<AgendaId>,
        outcome: Outcome,
    ) -> SideScore {
        let interests: Vec<_> = self.interests(level, side).collect();
        let sum = interests.iter().map(|(_, value)| i32::from(*value)).sum();
        let agenda = agenda.map(|id| {
            let points = i32::from(level.ruleset.agenda(id).points);
            (id, self.agenda_met(level, id), points)
        });
        let percent = self.multiplier(level, side, outcome, sum);
        let bonus = agenda.map_or(0, |(_, met, points)| if met { points } else { 0 });
        SideScore {
            side,
            interests,
            sum,
            cleared: sum >= i32::from(level.bar(side)),
            agenda,
            percent,
            result: (sum + bonus) * percent,
        }
    }

    /// A third party's score.
    pub fn desk_score(&self, level: &Level, party: PartyId) -> DeskScore {
        let own = &level.ruleset.party(party).interests;
        let interests: Vec<_> = own.iter().map(|id| (*id, self.interest(level, *id))).collect();
        let sum = interests.iter().map(|(_, value)| i32::from(*value)).sum();
        DeskScore { party, interests, sum }
    }
}

impl State {
    /// Both results in hundredths, Moscow's first, without building a whole score; what playouts
    /// ask for. `None` while the game runs.
    pub fn results(&self, level: &Level) -> Option<[i32; 2]> {
        let outcome = self.board().outcome()?;
        Some(Side::BOTH.map(|side| {
            let board = self.board();
            let sum = board.interests(level, side).map(|(_, value)| i32::from(value)).sum();
            let agenda = self.hand(side).agenda.filter(|id| board.agenda_met(level, *id));
            let bonus = agenda.map_or(0, |id| i32::from(level.ruleset.agenda(id).points));
            (sum + bonus) * board.multiplier(level, side, outcome, sum)
        }))
    }
}

/// Who won, from both results in hundredths.
pub fn verdict(level: &Level, results: [i32; 2]) -> Verdict {
    let lead = i32::from(level.constants.win_lead);
    match results[0] - results[1] {
        gap if gap > lead => Verdict::Won(Side::Moscow),
        gap if -gap > lead => Verdict::Won(Side::Baku),
        _ => Verdict::Draw,
    }
}

impl Level {
    /// Who answers for the top rung, Moscow first, if the sides have pushed tension by so much
    /// over the last three turns: whoever pushed more, or both if they are close.
    pub fn responsible(&self, pushed: [i32; 2]) -> [bool; 2] {
        let [moscow, baku] = pushed;
        let margin = i32::from(self.constants.responsibility_margin);
        let close = (moscow - baku).abs() * 100 <= margin * moscow.max(baku);
        [close || moscow > baku, close || baku > moscow]
    }
}
