//! Third parties react, in a fixed order, each at most once a turn.

use super::{Actor, Turn};
use crate::event::{Cause, GameEvent, Recorder, Step};
use crate::ids::{PartyId, ReactionId, Side};
use crate::ruleset::number;

impl<R: Recorder> Turn<'_, R> {
    pub(super) fn react(&mut self) {
        self.step = Step::Reactions;
        let level = self.level;
        let mut prompted = level.ruleset.unprompted;
        for side in Side::BOTH {
            for &play in self.state.board().orders(side).plays() {
                prompted |= level.ruleset.sets_off[level.ruleset.play(play).lever.index()];
            }
        }
        for party in level.ruleset.all_parties() {
            if self.seated(party) {
                self.desk(party);
            } else if let Some(reaction) = self.by_the_rules(party, prompted) {
                self.carry_out_reaction(party, reaction);
            }
            if self.topped() {
                return;
            }
        }
    }

    /// The first reaction, in the party's order of preference, that it has the appetite for.
    fn by_the_rules(&self, party: PartyId, prompted: u64) -> Option<ReactionId> {
        let (level, board) = (self.level, self.state.board());
        let rules = level.ruleset.party(party);
        let appetite = board.get(rules.appetite);
        let mut left = rules.automatic & prompted;
        while left != 0 {
            let reaction = ReactionId(left.trailing_zeros() as u8);
            left &= left - 1;
            let rule = level.ruleset.reaction(reaction);
            let fires = appetite >= rule.appetite
                && board.cooldown(reaction) == 0
                && board.holds(level, rule.trigger);
            if fires {
                return Some(reaction);
            }
        }
        None
    }

    /// What the person at the desk submitted; then the pledge of last turn is judged and the new
    /// one is heard.
    fn desk(&mut self, party: PartyId) {
        let act = self.state.board().desk_act(party);
        if let Some(reaction) = act.act {
            self.carry_out_reaction(party, reaction);
        }
        if let Some(pledge) = self.state.board().pledge(party) {
            let kept = (act.act == Some(pledge.act)) == pledge.will;
            let cause = Cause::Pledge(party);
            self.emit(cause, None, GameEvent::PledgeJudged(party, pledge, kept));
            let numbers = &self.level.constants;
            let (by, name) = match kept {
                true => (numbers.pledge_kept, const { number("pledge.kept.appetite") }),
                false => (numbers.pledge_broken, const { number("pledge.broken.appetite") }),
            };
            let cite = self.level.ruleset.number_cite(name);
            let appetite = self.level.ruleset.party(party).appetite;
            self.shift(Actor::nobody(cause), cite, appetite, by);
        }
        if let Some(pledge) = act.pledge {
            self.emit(Cause::Pledge(party), None, GameEvent::Pledged(party, pledge));
        }
    }

    fn carry_out_reaction(&mut self, party: PartyId, reaction: ReactionId) {
        let rule = *self.level.ruleset.reaction(reaction);
        let cause = Cause::Reaction(reaction);
        self.emit(cause, Some(rule.cite), GameEvent::Reacted(party, reaction));
        self.effects(Actor::nobody(cause), rule.effects, 100);
    }
}
