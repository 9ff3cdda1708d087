//! Cards of one row that stand level: each is as high as the highest of them.

use egui::{Id, Ui};

/// How high the cards of a row are. What they need by themselves is known only once they are drawn,
/// so it is kept from one look to the next.
pub struct Level {
    id: Id,
    before: f32,
    now: f32,
}

impl Level {
    /// Of the row of this name.
    #[must_use]
    pub fn of(ui: &Ui, salt: &str) -> Self {
        let id = ui.id().with(("level", salt));
        let before = ui.data(|data| data.get_temp(id)).unwrap_or(0.0);
        Self { id, before, now: 0.0 }
    }

    /// To be called at the end of what is in a card: makes it as high as its neighbours.
    pub fn fill(&mut self, ui: &mut Ui) {
        let own = ui.min_rect();
        self.now = self.now.max(own.height());
        ui.expand_to_include_y(own.top() + self.before);
    }

    /// To be called after the last card of the row.
    pub fn keep(self, ui: &Ui) {
        if (self.now - self.before).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(self.id, self.now));
            ui.ctx().request_discard("the cards of a row have another height");
        }
    }
}
