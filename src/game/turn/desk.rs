//! Orders that one side is putting together, with what can be undone.

use rules::{Action, SLOTS, View};
use ui::{Draft, DraftEdit};

use super::refusal::Refusal;

/// A side's desk: its draft, and the choices before and after it.
#[derive(Clone, Debug, Default)]
pub(super) struct Desk {
    draft: Draft,
    earlier: Vec<Draft>,
    later: Vec<Draft>,
    /// Whether the last change was of the line of reason, which is undone as a whole.
    writing: bool,
}

impl Desk {
    /// A desk on which a kept draft lies.
    pub(super) fn with(draft: Draft) -> Self {
        Self { draft, ..Self::default() }
    }

    /// The draft.
    pub(super) const fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Changes the draft, as far as it could be sealed then. Says whether anything changed.
    ///
    /// # Errors
    /// The reason why not; the draft is as it was.
    pub(super) fn edit(&mut self, edit: &DraftEdit, view: &View<'_>) -> Result<bool, Refusal> {
        let mut draft = self.draft.clone();
        match edit {
            DraftEdit::Undo => return Ok(self.step(false)),
            DraftEdit::Redo => return Ok(self.step(true)),
            DraftEdit::Add(play) => {
                let plays = &view.level().ruleset();
                let lever = plays.play(*play).lever;
                let same = draft.orders.iter().position(|old| plays.play(*old).lever == lever);
                match same {
                    Some(slot) => draft.orders[slot] = *play,
                    None if draft.orders.len() < SLOTS => draft.orders.push(*play),
                    None => return Err(Refusal::SlotsTaken),
                }
            }
            DraftEdit::Remove(lever) => {
                draft.orders.retain(|play| view.level().ruleset().play(*play).lever != *lever);
            }
            DraftEdit::Earlier(slot) => {
                if *slot > 0 && *slot < draft.orders.len() {
                    draft.orders.swap(slot - 1, *slot);
                }
            }
            DraftEdit::Predict(lever) => draft.prediction = *lever,
            DraftEdit::Keep(lever) => draft.keep = *lever,
            DraftEdit::Reason(reason) => draft.reason = one_line(reason),
            DraftEdit::Clear => draft = Draft::default(),
        }
        view.check(&Action::Orders(draft.sealed()))?;
        Ok(self.take(draft, matches!(edit, DraftEdit::Reason(_))))
    }

    /// Takes a changed draft; the old one can be had back.
    fn take(&mut self, mut draft: Draft, writing: bool) -> bool {
        (draft.can_undo, draft.can_redo) = (self.draft.can_undo, self.draft.can_redo);
        if draft == self.draft {
            return false;
        }
        let old = std::mem::replace(&mut self.draft, draft);
        if !(writing && self.writing) {
            self.earlier.push(old);
        }
        self.later.clear();
        self.writing = writing;
        self.mark();
        true
    }

    /// Goes one choice back or forward; says whether there was one.
    fn step(&mut self, forward: bool) -> bool {
        let (from, to) = match forward {
            true => (&mut self.later, &mut self.earlier),
            false => (&mut self.earlier, &mut self.later),
        };
        let Some(draft) = from.pop() else { return false };
        to.push(std::mem::replace(&mut self.draft, draft));
        self.writing = false;
        self.mark();
        true
    }

    fn mark(&mut self) {
        self.draft.can_undo = !self.earlier.is_empty();
        self.draft.can_redo = !self.later.is_empty();
    }
}

/// A line without what would break it.
fn one_line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}
