//! A game as a code, and back; and whatever else is pasted.

use rules::{CodeError, Side, is_code, read_code, write_code};
use ui::Mode;

use super::library::Library;
use super::running::Match;
use super::saved::NotRead;

/// The computer’s players as a code numbers them. New ones are added at the end.
const PLAYERS: [&str; 8] =
    ["easy", "normal", "strong", "expert", "random", "hawk", "dove", "careful"];

/// Who sits where, in one number: 0 if it is not said, then both people, then each player of the
/// computer; Moscow before Baku each time.
fn seats(side: Side, mode: &Mode) -> u8 {
    let mode = match mode {
        Mode::TwoPeople => 0,
        Mode::Computer(name) => match PLAYERS.iter().position(|known| known == name) {
            Some(place) => 1 + place as u8,
            None => return 0,
        },
    };
    1 + 2 * mode + side.index() as u8
}

/// The same, read; what a game begins with if it is not said.
fn seated(seats: u8) -> (Side, Mode) {
    let usual = (Side::Baku, Mode::Computer("normal".to_owned()));
    let Some(number) = seats.checked_sub(1) else { return usual };
    let side = Side::BOTH[usize::from(number % 2)];
    match (number / 2).checked_sub(1) {
        None => (side, Mode::TwoPeople),
        Some(place) => match PLAYERS.get(usize::from(place)) {
            Some(name) if ai::by_name(name, 0).is_some() => {
                (side, Mode::Computer((*name).to_owned()))
            }
            _ => usual,
        },
    }
}

impl Match {
    /// The game as a code. `None` if its level is not one of the library: it would not be found.
    #[must_use]
    pub fn code(&self, library: &Library) -> Option<String> {
        let level = library.level(self.level().id())?;
        let same = level.hash() == self.level().hash();
        same.then(|| write_code(&self.game, seats(self.own_side(), self.mode())))
    }

    /// Reads what was pasted or opened: a code, with whatever stands around it, or the text of a
    /// save or replay.
    ///
    /// # Errors
    /// It is neither, is damaged, or was made by other rules.
    pub fn open(library: &Library, text: &str) -> Result<Self, NotRead> {
        if is_code(text) {
            let find = |id: &str| library.level_text(id).map(str::to_owned);
            let coded = read_code(library.ruleset(), text, &find)?;
            let (side, mode) = seated(coded.seats);
            return Ok(Self::of(coded.game, side, mode));
        }
        if !text.contains('(') {
            return Err(CodeError::NotACode.into());
        }
        Self::read(library, "", text, None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_sits_where_goes_through_a_number() {
        let players = ai::names().map(|name| Mode::Computer(name.to_owned()));
        for mode in players.chain([Mode::TwoPeople]) {
            for side in Side::BOTH {
                assert_eq!(seated(seats(side, &mode)), (side, mode.clone()));
            }
        }
        let usual = (Side::Baku, Mode::Computer("normal".to_owned()));
        assert_eq!([0, 200, 255].map(seated), [usual.clone(), usual.clone(), usual]);
    }
}
