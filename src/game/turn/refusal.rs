//! Why something was refused, in words.

use rules::{OrderError, SLOTS};
use tell::Scene;
use text::Args;

/// Why a submission or a change of a draft was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// The rules refuse it.
    Order(OrderError),
    /// All slots are taken.
    SlotsTaken,
    /// Nobody sits at the table: the curtain is down, or a turn is being told.
    NobodyLooks,
}

impl From<OrderError> for Refusal {
    fn from(error: OrderError) -> Self {
        Self::Order(error)
    }
}

impl Refusal {
    /// The reason in a sentence.
    #[must_use]
    pub fn words(self, scene: &Scene<'_>) -> String {
        match self {
            Self::Order(error) => scene.error(error),
            Self::SlotsTaken => {
                let args = Args::new().count("n", SLOTS + 1).count("most", SLOTS);
                scene.words.say("refused-too-many", &args)
            }
            Self::NobodyLooks => scene.words.name("game-refused-curtain"),
        }
    }
}
