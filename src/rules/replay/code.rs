//! A whole game as a short text, for mail, chat and links.
//!
//! A code is `TR1-` and then letters and digits: 16 bits in three characters. It holds the engine’s
//! revision, the hash of the ruleset, the level’s id and hash, the seed, and every submission of
//! every seat, each as a choice among what was open at that moment; so a code can only be read by
//! playing it, and it cannot say what the rules do not know. Lines of reason, names and the text
//! of a level of one’s own are not in it: those travel in a [replay](super::Replay).
//!
//! What is surely noticed, when the code stands alone: up to three altered characters anywhere
//! (two that changed places are two), any run of up to seven altered characters, and, behind the
//! third, any number of missing or added ones. Of all other damage one in 2⁴⁸ would slip through,
//! and what slips through still has to be a game by the rules that ends in the state it tells of.

mod act;
mod check;
mod wire;

use std::sync::Arc;

use thiserror::Error;

use super::{ENGINE, FindLevel};
use crate::check::OrderError;
use crate::data::Problem;
use crate::game::Game;
use crate::hash::Hash;
use crate::ids::SeatSet;
use crate::level::Level;
use crate::ruleset::Ruleset;
use check::{CHECKS, check};
use wire::{In, Out};

/// What a code begins with, before its version.
const MARK: &str = "TR";
/// The version that is written and read.
const VERSION: u32 = 1;
/// How many characters that makes, with the hyphen.
const PREFIX: usize = MARK.len() + 2;
/// Letters and digits: the value of each is its place.
const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// The characters that a level’s id is made of.
const NAME: &[u8; 38] = b"abcdefghijklmnopqrstuvwxyz0123456789-_";
/// Characters to a symbol.
const WIDTH: usize = 3;
/// The most symbols of a code. The longest level with all desks taken needs half of it.
const MOST: usize = 1024;
/// The longest text that is looked through for a code, in bytes.
const MOST_TEXT: usize = 1 << 16;
/// The most codes that are tried in a text.
const MOST_FOUND: usize = 16;

/// A game that was read from a code.
#[derive(Clone, Debug)]
pub struct Coded {
    /// The game, as far as it was played.
    pub game: Game,
    /// What [`write_code`] was given about who sat where.
    pub seats: u8,
}

/// Why a text is not taken as a code.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum CodeError {
    /// There is no code in it.
    #[error("no code in this text")]
    NotACode,
    /// The text, or the code that it says it is, is longer than any code.
    #[error("longer than any code")]
    TooLong,
    /// Two different codes.
    #[error("more than one code in this text")]
    Several,
    /// Written by a later, or much earlier, version of this format.
    #[error("version {found} of the code, and {VERSION} is known")]
    OtherVersion {
        /// Its version.
        found: u32,
    },
    /// Its end is missing.
    #[error("{has} characters of {needs}")]
    CutShort {
        /// How many characters there are, with those that every code begins with.
        has: usize,
        /// How many it says there are.
        needs: usize,
    },
    /// A character is altered, missing, or one too many.
    #[error("altered")]
    Altered,
    /// Another revision of the engine would play another game.
    #[error("engine {found}, and this is {known}")]
    OtherEngine {
        /// The engine it was made with.
        found: u32,
        /// This one.
        known: u32,
    },
    /// Made with another ruleset.
    #[error("ruleset {found}, and this is {known}")]
    OtherRuleset {
        /// Its ruleset.
        found: Hash,
        /// This one.
        known: Hash,
    },
    /// A level that is not here. A level of one’s own travels in the file of a replay.
    #[error("no level `{id}` here")]
    UnknownLevel {
        /// Its id.
        id: String,
    },
    /// A level of this name is here, but it is another one.
    #[error("another level `{id}`")]
    OtherLevel {
        /// Its id.
        id: String,
        /// The level it was made with.
        found: Hash,
        /// The one here.
        known: Hash,
    },
    /// The level that is here does not load.
    #[error("the level does not load")]
    LevelUnsound(Vec<Problem>),
    /// A submission that the rules refuse.
    #[error("submission {number}, in turn {turn}: {why}")]
    Refused {
        /// Which one, from 1.
        number: usize,
        /// The turn.
        turn: u8,
        /// Why.
        why: OrderError,
    },
    /// A submission that does not exist, or one too many.
    #[error("submission {number}, in turn {turn}, does not exist")]
    NoSuchAction {
        /// Which one, from 1.
        number: usize,
        /// The turn.
        turn: u8,
    },
    /// Everything was played, and the state is not the one that it tells of.
    #[error("it ends otherwise than it says")]
    EndsOtherwise,
}

impl CodeError {
    /// Whether the code is sound but of other rules or a level that is not here.
    pub const fn is_foreign(&self) -> bool {
        matches!(
            self,
            Self::OtherVersion { .. }
                | Self::OtherEngine { .. }
                | Self::OtherRuleset { .. }
                | Self::UnknownLevel { .. }
                | Self::OtherLevel { .. }
        )
    }
}

/// Whether a text is to be read as a code rather than as a replay: something in it begins like a
/// code, and it does not itself begin like a replay.
pub fn is_code(text: &str) -> bool {
    let start = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    let replay = ["(", "//", "/*"].iter().any(|sign| start.starts_with(sign));
    !replay && beginnings(text).next().is_some()
}

/// Writes a game as a code, finished or not. `seats` is for whoever writes it to say who sat
/// where; it is given back as it is. The level has to be a shipped one for anybody to read it.
pub fn write_code(game: &Game, seats: u8) -> String {
    let level = game.level();
    let mut out = Out::default();
    out.number(u64::from(ENGINE));
    out.bits(level.ruleset().hash().0, 64);
    let id: Vec<u8> = level.id().bytes().take(63).collect();
    out.bits(id.len() as u64, 6);
    for letter in id {
        let place = NAME.iter().position(|known| *known == letter);
        out.bits(place.unwrap_or(NAME.len() - 1) as u64, 6);
    }
    out.bits(level.hash().0, 64);
    out.number(game.seed());
    out.bits(u64::from(game.board().desks().0 >> 2), 6);
    out.bits(u64::from(seats), 8);
    out.number(game.log().len() as u64);
    let mut again = Game::with_desks(Arc::clone(level), game.seed(), game.board().desks());
    for (seat, action) in game.log() {
        act::pass(&mut out, &again, Some((*seat, *action)));
        // It was taken once, so it is taken again.
        if again.submit(*seat, *action).is_err() {
            break;
        }
        again.resolve();
    }
    out.bits(again.hash().0 & 0xFFFF, 16);
    let mut symbols = vec![0];
    symbols.extend(out.symbols());
    symbols[0] = (symbols.len() + CHECKS) as u16;
    symbols.extend(check(&symbols));
    let mut code = format!("{MARK}{VERSION}-");
    for symbol in symbols {
        let digits = [symbol / 3844, symbol / 62 % 62, symbol % 62];
        code.extend(digits.map(|digit| char::from(DIGITS[usize::from(digit)])));
    }
    code
}

/// Finds the code in a text and plays it. Line breaks and spaces within it do no harm, nor do
/// sentences around it; a link that ends in a code is taken too.
///
/// # Errors
/// Why it is not taken. Nothing makes it panic or hang.
pub fn read_code(
    ruleset: &Arc<Ruleset>,
    text: &str,
    find_level: &FindLevel<'_>,
) -> Result<Coded, CodeError> {
    let symbols = found(text)?;
    let mut bits = In::new(&symbols[1..symbols.len() - CHECKS]);
    let header = Header::read(&mut bits).ok_or(CodeError::Altered)?;
    let level = header.level(ruleset, find_level)?;
    let mut game = Game::with_desks(level, header.seed, header.desks);
    for number in 1..=header.actions {
        let turn = game.board().turn();
        let passed = act::pass(&mut bits, &game, None);
        let (seat, action) = passed.ok_or(CodeError::NoSuchAction { number, turn })?;
        let taken = game.submit(seat, action);
        taken.map_err(|why| CodeError::Refused { number, turn, why })?;
        game.resolve();
    }
    let end = bits.bits(16).ok_or(CodeError::Altered)?;
    if !bits.is_spent() {
        return Err(CodeError::Altered);
    }
    if game.hash().0 & 0xFFFF != end {
        return Err(CodeError::EndsOtherwise);
    }
    Ok(Coded { game, seats: header.seats })
}

/// What stands before the submissions.
struct Header {
    engine: u64,
    ruleset: Hash,
    id: String,
    level: Hash,
    seed: u64,
    desks: SeatSet,
    seats: u8,
    actions: usize,
}

impl Header {
    fn read(bits: &mut In<'_>) -> Option<Self> {
        let engine = bits.number()?;
        let ruleset = Hash(bits.bits(64)?);
        let letters = bits.bits(6)?;
        let mut id = String::new();
        for _ in 0..letters {
            id.push(char::from(*NAME.get(bits.bits(6)? as usize)?));
        }
        Some(Self {
            engine,
            ruleset,
            id,
            level: Hash(bits.bits(64)?),
            seed: bits.number().filter(|seed| seed >> 63 == 0)?,
            desks: SeatSet((bits.bits(6)? << 2) as u8),
            seats: bits.bits(8)? as u8,
            actions: usize::try_from(bits.number()?).ok()?,
        })
    }

    /// The level, if everything is as it was where the code was written.
    fn level(
        &self,
        ruleset: &Arc<Ruleset>,
        find_level: &FindLevel<'_>,
    ) -> Result<Arc<Level>, CodeError> {
        if self.engine != u64::from(ENGINE) {
            let found = u32::try_from(self.engine).unwrap_or(u32::MAX);
            return Err(CodeError::OtherEngine { found, known: ENGINE });
        }
        let known = ruleset.hash();
        if self.ruleset != known {
            return Err(CodeError::OtherRuleset { found: self.ruleset, known });
        }
        let id = self.id.clone();
        let text = find_level(&id).ok_or_else(|| CodeError::UnknownLevel { id: id.clone() })?;
        let level = Level::load(ruleset, &format!("{id}.ron"), &text);
        let level = level.map_err(CodeError::LevelUnsound)?;
        if level.hash() != self.level {
            return Err(CodeError::OtherLevel { id, found: self.level, known: level.hash() });
        }
        Ok(level)
    }
}

/// The one sound code in a text.
fn found(text: &str) -> Result<Vec<u16>, CodeError> {
    if text.len() > MOST_TEXT {
        return Err(CodeError::TooLong);
    }
    let mut first = None;
    let mut sound: Option<Vec<u16>> = None;
    for (version, rest) in beginnings(text).take(MOST_FOUND) {
        let read = if version == VERSION {
            symbols(rest)
        } else {
            Err(CodeError::OtherVersion { found: version })
        };
        match read {
            Ok(read) if sound.as_ref().is_some_and(|sound| *sound != read) => {
                return Err(CodeError::Several);
            }
            Ok(read) => sound = Some(read),
            Err(error) => first = first.or(Some(error)),
        }
    }
    sound.ok_or(first.unwrap_or(CodeError::NotACode))
}

/// Everything in a text that begins as a code does: the version, and what follows.
fn beginnings(text: &str) -> impl Iterator<Item = (u32, &str)> {
    text.match_indices(MARK).filter_map(|(at, _)| {
        let inside = text[..at].ends_with(char::is_alphanumeric);
        let after = &text[at + MARK.len()..];
        let digits = after.bytes().take_while(u8::is_ascii_digit).take(5).count();
        let plain = digits < 5 && !inside && !after.starts_with('0');
        let version = after[..digits].parse().ok().filter(|_| plain)?;
        Some((version, after[digits..].strip_prefix('-')?))
    })
}

/// The symbols at the start of a text, as many as they say they are, if their check holds.
fn symbols(text: &str) -> Result<Vec<u16>, CodeError> {
    let mut symbols: Vec<u16> = Vec::new();
    let (mut value, mut has) = (0, 0);
    let needs = |symbols: &[u16]| symbols.first().map_or(1, |length| usize::from(*length)) * WIDTH;
    let mut rest = text.char_indices();
    let mut after = 0;
    while has < needs(&symbols) {
        let Some((at, letter)) = rest.next() else { break };
        if is_filler(letter) {
            continue;
        }
        let Some(digit) = DIGITS.iter().position(|known| char::from(*known) == letter) else {
            break;
        };
        value = value * DIGITS.len() + digit;
        (has, after) = (has + 1, at + 1);
        if has.is_multiple_of(WIDTH) {
            symbols.push(u16::try_from(value).map_err(|_| CodeError::Altered)?);
            value = 0;
            if usize::from(symbols[0]) > MOST {
                return Err(CodeError::TooLong);
            }
        }
    }
    let needs = needs(&symbols);
    if has < needs {
        // The first symbol says how many there should be.
        let short = CodeError::CutShort { has: has + PREFIX, needs: needs + PREFIX };
        return Err(if symbols.is_empty() { CodeError::Altered } else { short });
    }
    let goes_on = text[after..].starts_with(|next: char| next.is_ascii_alphanumeric());
    let (data, checked) = symbols.split_at(symbols.len().saturating_sub(CHECKS));
    if goes_on || data.len() < 2 || check(data) != checked {
        return Err(CodeError::Altered);
    }
    Ok(symbols)
}

/// What mail and chat put between characters: breaks, spaces seen and unseen, marks of quotation.
fn is_filler(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '>' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}
