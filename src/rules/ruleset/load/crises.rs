//! Builds the crises: one ladder of rounds for all, and for each what its stake does.

use super::super::raw::*;
use super::super::{Cell, Crisis, Effects};
use super::{Loader, RawRuleset};
use crate::ids::Side;

impl Loader<'_> {
    pub(super) fn crises(&mut self, raw: &RawRuleset) -> Vec<Crisis> {
        let mut crises = Vec::new();
        for (file, list) in &raw.crises {
            self.file = *file;
            self.check_ladder(list);
            let rounds: Vec<[RawCell; 9]> = list.ladder.iter().filter_map(nine).collect();
            let shared: Vec<[Effects; 9]> = rounds
                .iter()
                .map(|cells| std::array::from_fn(|index| self.effects(&cells[index].effects)))
                .collect();
            for crisis in &list.crises {
                let built = self.crisis(crisis, &rounds, &shared);
                crises.push(built);
            }
        }
        crises
    }

    fn crisis(
        &mut self,
        raw: &RawCrisis,
        rounds: &[[RawCell; 9]],
        shared: &[[Effects; 9]],
    ) -> Crisis {
        let mut built = Vec::new();
        for (cells, effects) in rounds.iter().zip(shared) {
            built.push(std::array::from_fn(|index| self.cell(raw, &cells[index], effects[index])));
        }
        Crisis { node: self.node(&raw.node), rounds: built, cite: self.cite(&raw.cite) }
    }

    fn cell(&mut self, crisis: &RawCrisis, raw: &RawCell, effects: Effects) -> Cell {
        let percent = i16::from(*raw.percent);
        let (stake, stake_effects) = match raw.stake {
            RawStake::Nobody => (None, Effects::default()),
            RawStake::Moscow => {
                (Some(Side::Moscow), self.effects_with(&crisis.moscow_wins, percent, 0))
            }
            RawStake::Baku => (Some(Side::Baku), self.effects_with(&crisis.baku_wins, percent, 0)),
        };
        let goes_on = raw.then == RawThen::Next;
        Cell { effects, stake, stake_effects, percent: *raw.percent, goes_on }
    }

    fn check_ladder(&mut self, raw: &RawCrises) {
        if !(1..=3).contains(&raw.ladder.len()) {
            self.rule(raw.ladder.span, "crisis-rounds", Vec::new());
        }
        for round in raw.ladder.iter() {
            if nine(round).is_none() {
                self.rule(round.cells.span, "crisis-cells", Vec::new());
            }
            for cell in round.cells.iter() {
                self.cx().within(&cell.percent, 0, 200);
            }
        }
        if let Some(last) = raw.ladder.last()
            && last.cells.iter().any(|cell| cell.then == RawThen::Next)
        {
            self.rule(last.cells.span, "crisis-no-end", Vec::new());
        }
    }
}

/// The nine cells in the order `moscow * 3 + baku`; `None` if one is missing or doubled.
fn nine(round: &RawRound) -> Option<[RawCell; 9]> {
    let mut cells: Vec<RawCell> = round.cells.value.clone();
    let place = |cell: &RawCell| stand(cell.moscow) * 3 + stand(cell.baku);
    cells.sort_by_key(place);
    let complete = cells.iter().map(place).eq(0..9);
    complete.then(|| cells.try_into().ok()).flatten()
}

const fn stand(raw: RawStand) -> usize {
    match raw {
        RawStand::Hold => 0,
        RawStand::Escalate => 1,
        RawStand::BackDown => 2,
    }
}
