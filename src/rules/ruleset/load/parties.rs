//! Builds the third parties: their reactions, their stances, and what sets a reaction off.

use super::super::{Conds, Gate, Kind, MAX_SET, Party, Reaction};
use super::{Loader, RawRuleset};
use crate::ids::{CiteId, InterestId, PartyId, ReactionId, TrackId};

impl Loader<'_> {
    pub(super) fn reactions(&mut self, raw: &RawRuleset) -> Vec<Reaction> {
        let mut reactions = Vec::new();
        for (file, reaction) in &raw.reactions {
            self.file = *file;
            self.cx().within(&reaction.appetite, 0, 100);
            self.cx().within(&reaction.cooldown, 1, 12);
            if reaction.trigger.is_empty() {
                self.rule(reaction.id.span, "reaction-without-trigger", Vec::new());
            }
            let trigger = self.conds(&reaction.trigger);
            reactions.push(Reaction {
                party: PartyId(self.find(Kind::Party, &reaction.party).unwrap_or(0) as u8),
                trigger,
                appetite: *reaction.appetite,
                cooldown: *reaction.cooldown,
                effects: self.effects(&reaction.effects),
                cite: self.cite(&reaction.cite),
                stance: false,
            });
        }
        for (index, (file, party)) in raw.parties.iter().enumerate() {
            self.file = *file;
            for stance in &party.stances {
                let cite = match stance.effects.first() {
                    Some(effect) => self.cite(&effect.cite),
                    None => {
                        self.rule(stance.id.span, "effect-of-nothing", Vec::new());
                        CiteId(0)
                    }
                };
                reactions.push(Reaction {
                    party: PartyId(index as u8),
                    trigger: Conds::default(),
                    appetite: 0,
                    cooldown: 0,
                    effects: self.effects(&stance.effects),
                    cite,
                    stance: true,
                });
            }
        }
        reactions
    }

    /// For each lever the reactions that it can set off, and those that need none.
    pub(super) fn prompts(&self, reactions: &[Reaction], levers: usize) -> (Vec<u64>, u64) {
        let (mut sets_off, mut unprompted) = (vec![0; levers], 0);
        for (position, reaction) in reactions.iter().enumerate().take(MAX_SET) {
            let gate = self.gates.gates.get(usize::from(reaction.trigger.gate));
            match gate.map_or(0, Gate::needed_levers) {
                0 => unprompted |= 1 << position,
                needed => {
                    for (lever, set) in sets_off.iter_mut().enumerate() {
                        *set |= (needed >> lever & 1) << position;
                    }
                }
            }
        }
        (sets_off, unprompted)
    }

    pub(super) fn parties(&mut self, raw: &RawRuleset, reactions: &[Reaction]) -> Vec<Party> {
        let mut parties = Vec::new();
        let mut next = raw.tracks.len() + 3 * raw.routes.len();
        let mut interest = raw.interests.len();
        for (index, (file, party)) in raw.parties.iter().enumerate() {
            self.file = *file;
            if party.stances.len() < 2 {
                self.rule(party.id.span, "party-stances", Vec::new());
            }
            if party.interests.len() != 3 {
                self.rule(party.id.span, "party-interests", Vec::new());
            }
            let own = reactions.iter().enumerate();
            let own = own.filter(|(_, reaction)| reaction.party.index() == index);
            let id = |(position, _): (usize, &Reaction)| ReactionId(position as u8);
            let track = |offset: usize| TrackId((next + offset).min(255) as u8);
            parties.push(Party {
                stance: [track(0), track(1)],
                appetite: track(2),
                automatic: own
                    .clone()
                    .filter(|(_, rule)| !rule.stance)
                    .fold(0, |set, (position, _)| set | 1 << position),
                reactions: own.map(id).collect(),
                interests: (interest..interest + party.interests.len())
                    .map(|position| InterestId(position as u8))
                    .collect(),
            });
            next += 3;
            interest += party.interests.len();
        }
        parties
    }
}
