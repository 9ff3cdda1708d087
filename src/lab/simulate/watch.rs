//! Counts what happens in a game, from the events of the rules.

use rules::{
    Answer, Board, Ending, Entry, GameEvent, Level, Playout, Recorder, Road, Side, Tone, TrackId,
    Verdict,
};

use super::counts::Counts;
use super::mark::Mark;

/// A recorder that counts.
#[derive(Clone, Debug)]
pub struct Watch<'a> {
    level: &'a Level,
    tension: TrackId,
    /// The hard levers, as a set.
    hard: u64,
    /// Totals so far.
    pub counts: Counts,
    now: Now,
    mark: Mark,
}

/// What belongs to the game at hand.
#[derive(Clone, Copy, Debug, Default)]
struct Now {
    tension: i16,
    gauge: [u8; 3],
    fired: u64,
    turned: u64,
    hard: [u64; 2],
    agreed: bool,
    /// Which promises of this turn were kept: the last one judged.
    half_kept: Option<bool>,
}

impl<'a> Watch<'a> {
    /// A recorder for games of a level.
    #[must_use]
    pub fn new(level: &'a Level) -> Self {
        let rules = level.ruleset();
        let counts = Counts::new(rules);
        let hard = rules.all_levers().filter(|id| rules.lever(*id).tone == Tone::Hard);
        let hard = hard.fold(0, |set, id| set | 1 << id.index());
        let now = Now::default();
        Self { level, tension: rules.tension(), hard, counts, now, mark: Mark::UNPLAYED }
    }

    /// A game begins.
    pub fn begin(&mut self, board: &Board) {
        let (tension, gauge) = (board.get(self.tension), board.gauge());
        self.now = Now { tension, gauge, ..Now::default() };
        self.close_turn(0);
    }

    /// A game is over.
    pub fn end(&mut self, game: &Playout<'_>) {
        let (board, counts) = (game.board(), &mut self.counts);
        counts.games += 1;
        let Some(outcome) = board.outcome() else { return };
        let turns = u64::from(outcome.turn);
        counts.turns += turns;
        counts.turns_squared += turns * turns;
        for side in Side::BOTH {
            let hard = self.now.hard[side.index()];
            counts.hard[side.index()] += hard;
            counts.hard_squared[side.index()] += hard * hard;
            counts.hard_turns[side.index()] += hard * turns;
        }
        counts.agreed += u64::from(self.now.agreed);
        counts.ended_in[usize::from(outcome.turn)] += 1;
        counts.roads[outcome.road.index()] += 1;
        counts.endings[ending(outcome.road, outcome.ending)] += 1;
        if let Ending::TopRung { moscow, baku } = outcome.ending {
            counts.responsible[0] += u64::from(moscow);
            counts.responsible[1] += u64::from(baku);
        }
        let winner = self.judge(game);
        self.mark = Mark::of(outcome.road, winner);
        let counts = &mut self.counts;
        each_bit(self.now.fired, |bit| counts.reactions[bit] += 1);
        each_bit(self.now.turned, |bit| counts.ratchets[bit] += 1);
        counts.stability += i64::from(board.stability(self.level));
    }

    /// How the last game ended.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// Who won, and who cleared the bar.
    fn judge(&mut self, game: &Playout<'_>) -> Option<Side> {
        let counts = &mut self.counts;
        let mut cleared = 0;
        for side in Side::BOTH {
            let interests = game.board().interests(self.level, side);
            let sum: i16 = interests.map(|(_, value)| i16::from(value)).sum();
            counts.interests[side.index()] += i64::from(sum);
            cleared |= usize::from(sum >= self.level.bar(side)) << side.index();
            let agenda = game.view(rules::Seat::Side(side)).agenda();
            let met = agenda.is_some_and(|id| game.board().agenda_met(self.level, id));
            counts.agendas[side.index()] += u64::from(met);
        }
        counts.cleared[cleared] += 1;
        if let Some(results) = game.results() {
            for (total, result) in counts.results.iter_mut().zip(results) {
                *total += i64::from(result);
            }
            let both = results.map(i64::from);
            counts.results_product += both[0] * both[1];
            for (total, result) in counts.results_squared.iter_mut().zip(both) {
                *total += result * result;
            }
            let winner = match rules::verdict(self.level, results) {
                Verdict::Won(side) => Some(side),
                Verdict::Draw => None,
            };
            counts.wins[winner.map_or(2, Side::index)] += 1;
            return winner;
        }
        None
    }

    fn close_turn(&mut self, turn: u8) {
        let turn = usize::from(turn);
        self.counts.seen[turn] += 1;
        self.counts.tension[turn] += i64::from(self.now.tension);
        for (total, share) in self.counts.gauge[turn].iter_mut().zip(self.now.gauge) {
            *total += i64::from(share);
        }
    }

    /// The two halves of an accepted offer are judged one after the other.
    fn promised(&mut self, side: Side, kept: bool) {
        self.counts.broken[side.index()] += u64::from(!kept);
        match self.now.half_kept.take() {
            None => self.now.half_kept = Some(kept),
            Some(first) => self.counts.kept += u64::from(first && kept),
        }
    }
}

impl Recorder for Watch<'_> {
    #[inline(always)]
    fn record(&mut self, entry: Entry) {
        let counts = &mut self.counts;
        match entry.event {
            GameEvent::Moved { track, to, .. } if track == self.tension => self.now.tension = to,
            GameEvent::TableDrawn(_, table) => {
                table.iter().for_each(|lever| counts.offered[lever.index()] += 1);
            }
            GameEvent::Revealed(side, orders) => {
                let rules = self.level.ruleset();
                for &play in orders.plays() {
                    let lever = rules.play(play).lever.index();
                    counts.chosen[lever] += 1;
                    self.now.hard[side.index()] += self.hard >> lever & 1;
                }
            }
            GameEvent::Offered(side, _) => counts.offers[side.index()] += 1,
            GameEvent::Answered(side, Answer::Accept) => {
                counts.accepted[side.other().index()] += 1;
                self.now.agreed = true;
            }
            GameEvent::Promised(side, _, kept) => self.promised(side, kept),
            GameEvent::Predicted(side, _, right) => {
                counts.predicted[side.index()] += 1;
                counts.right[side.index()] += u64::from(right);
            }
            GameEvent::CrisisOpened(crisis) => counts.crises[crisis.index()] += 1,
            GameEvent::CrisisPlayed(..) => counts.rounds += 1,
            GameEvent::Reacted(_, reaction) => self.now.fired |= 1 << reaction.index(),
            GameEvent::Turned(ratchet) => self.now.turned |= 1 << ratchet.index(),
            GameEvent::GaugeMoved(gauge) => self.now.gauge = gauge,
            GameEvent::TurnClosed | GameEvent::Ended(_) => self.close_turn(entry.turn),
            _ => {}
        }
    }
}

/// The place of an ending in [`super::counts::ENDINGS`].
const fn ending(road: Road, ending: Ending) -> usize {
    match (ending, road) {
        (Ending::SetIn, Road::Divergence) => 1,
        (Ending::SetIn, _) => 0,
        (Ending::TopRung { .. }, _) => 2,
        (Ending::LastTurn, _) => 3,
    }
}

fn each_bit(mut bits: u64, mut act: impl FnMut(usize)) {
    while bits != 0 {
        act(bits.trailing_zeros() as usize);
        bits &= bits - 1;
    }
}
