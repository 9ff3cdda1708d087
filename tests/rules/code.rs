//! Codes: what is written is read again, whatever is done to one is noticed, and nothing that is
//! read as one makes the reader panic or hang.

use std::sync::Arc;

use rules::{
    Chance, CodeError, Draws, Game, Level, OrderError, Ruleset, is_code, read_code, write_code,
};

use crate::fixture::{
    LEVELS, count, level_text, levels, load, random_game, ruleset, some_desks, texts,
};

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

fn shipped(id: &str) -> Option<String> {
    LEVELS.contains(&id).then(|| level_text(id))
}

fn read(text: &str) -> Result<Game, CodeError> {
    read_code(ruleset(), text, &shipped).map(|coded| coded.game)
}

fn refused(text: &str) -> CodeError {
    read(text).expect_err(text)
}

/// A finished game of the level that is played most.
fn game() -> Game {
    random_game(&levels()[1], 2024, &mut Draws::new(5))
}

/// A code is read as far as the game goes on by itself.
fn same(game: &Game, again: &Game) {
    let mut game = game.clone();
    game.resolve();
    assert_eq!((again.level().id(), again.seed()), (game.level().id(), game.seed()));
    assert_eq!((again.hash(), again.log()), (game.hash(), game.log()));
    assert_eq!(again.hashes(), game.hashes());
}

#[test]
fn a_code_reads_back_after_every_submission() {
    for level in levels() {
        for number in 0..count("THREE_ROADS_GAMES", 300) / 30 {
            let mut draws = Draws::new(number);
            let desks = some_desks(level, &mut draws);
            let mut game = Game::with_desks(Arc::clone(level), 1 << (number % 64), desks);
            while !game.is_over() {
                for seat in game.board().awaiting().iter() {
                    let action = game.view(seat).random_action(&mut draws).expect("it is awaited");
                    game.submit(seat, action).expect("a random action is legal");
                    same(&game, &read(&write_code(&game, 0)).expect("it reads back"));
                }
                game.resolve();
            }
            same(&game, &read(&write_code(&game, 0)).expect("it reads back"));
        }
    }
}

#[test]
fn whole_games_of_every_level_read_back_and_are_short() {
    let mut lengths = [const { Vec::new() }; 3];
    for (level, lengths) in levels().iter().zip(&mut lengths) {
        for seed in 0..count("THREE_ROADS_GAMES", 300) {
            let game = random_game(level, seed, &mut Draws::new(seed));
            let code = write_code(&game, 7);
            let coded = read_code(ruleset(), &code, &shipped).expect("it reads back");
            same(&game, &coded.game);
            assert_eq!(coded.seats, 7);
            assert!(code[4..].bytes().all(|letter| letter.is_ascii_alphanumeric()), "{code}");
            lengths.push(code.len());
        }
        lengths.sort_unstable();
    }
    let longest = lengths.each_ref().map(|lengths| lengths.last().copied().unwrap_or(0));
    println!("{:?}, at most {longest:?}", lengths.each_ref().map(|l| l[l.len() / 2]));
    assert!(longest.iter().all(|longest| *longest < 400), "{longest:?}");
}

/// All texts that differ from this one in one place.
fn altered(code: &str) -> impl Iterator<Item = String> {
    (0..code.len()).flat_map(move |at| {
        DIGITS.iter().filter(move |digit| code.as_bytes()[at] != **digit).map(move |digit| {
            let mut bytes = code.as_bytes().to_vec();
            bytes[at] = *digit;
            String::from_utf8(bytes).expect("letters and digits")
        })
    })
}

#[test]
fn every_altered_character_is_noticed() {
    for code in [write_code(&game(), 0), write_code(&Game::new(Arc::clone(&levels()[0]), 1), 0)] {
        let mut tried = 0;
        for other in altered(&code) {
            assert!(read(&other).is_err(), "{other}");
            tried += 1;
        }
        assert_eq!(tried, (code.len() - 1) * 61 + 62, "the hyphen is no digit");
    }
}

/// Three at once, anywhere, and runs of seven, as the code promises; the order of two.
#[test]
fn several_altered_characters_are_noticed() {
    let code = write_code(&game(), 0);
    let mut draws = Draws::new(1);
    let mut below = |most: usize| draws.below(most as u32) as usize;
    for round in 0..20_000 {
        let mut bytes = code.clone().into_bytes();
        let places = if round % 2 == 0 {
            let from = 4 + below(code.len() - 11);
            (from..from + 7).collect::<Vec<_>>()
        } else {
            (0..3).map(|_| 4 + below(code.len() - 4)).collect()
        };
        for place in places {
            bytes[place] = DIGITS[below(62)];
        }
        let other = String::from_utf8(bytes).expect("letters and digits");
        assert!(other == code || read(&other).is_err(), "{other}");
    }
    for at in 0..code.len() - 1 {
        let mut bytes = code.clone().into_bytes();
        bytes.swap(at, at + 1);
        let other = String::from_utf8(bytes).expect("letters and digits");
        assert!(other == code || read(&other).is_err(), "{other}");
    }
}

#[test]
fn missing_and_added_characters_are_noticed() {
    let code = write_code(&game(), 0);
    for at in 0..code.len() {
        let mut shorter = code.clone();
        shorter.remove(at);
        assert!(read(&shorter).is_err(), "{shorter}");
        for digit in DIGITS {
            let mut longer = code.clone();
            longer.insert(at + 1, char::from(*digit));
            assert!(read(&longer).is_err(), "{longer}");
        }
    }
    for has in 0..code.len() - 4 {
        let short = CodeError::CutShort { has: 4 + has, needs: code.len() };
        assert_eq!(refused(&code[..4 + has]), if has < 3 { CodeError::Altered } else { short });
    }
}

#[test]
fn a_code_is_found_in_what_is_pasted() {
    let (game, code) = (game(), write_code(&game(), 0));
    let lines = code.as_bytes().chunks(40).map(|line| String::from_utf8_lossy(line).into_owned());
    let lines: Vec<_> = lines.collect();
    let texts = [
        format!("  {code}\n"),
        format!("Look at turn 5: {code}. What would you have done?"),
        format!("{code} and nothing else"),
        format!("https://example.org/three-roads/#code={code}"),
        format!("It is “{code}”, and again {code}"),
        format!("> {}", lines.join("\r\n> ")),
        lines.join(" \u{200b}\n"),
        format!("TR1-thing is broken\n{code}"),
    ];
    for text in texts {
        assert!(is_code(&text));
        same(&game, &read(&text).expect(&text));
    }
    let other = write_code(&Game::new(Arc::clone(&levels()[0]), 1), 0);
    assert_eq!(refused(&format!("{code} or {other}")), CodeError::Several);
    assert_eq!(refused(""), CodeError::NotACode);
    assert_eq!(refused("no code"), CodeError::NotACode);
    assert_eq!(refused(&code.replace("TR1-", "TR2-")), CodeError::OtherVersion { found: 2 });
    assert_eq!(refused(&format!("{code} {}", " ".repeat(1 << 16))), CodeError::TooLong);
    assert_eq!(refused("TR1-zzzzzzzz"), CodeError::Altered, "no symbol is so great");
    assert_eq!(refused("TR1-Fzzzzzzz"), CodeError::TooLong);
    assert!(!is_code("A text") && !is_code(&rules::Replay::write(&game, &code, None)));
}

#[test]
fn a_code_of_other_rules_says_so() {
    let (game, code) = (game(), write_code(&game(), 0));
    let mut files = texts("assets/ruleset");
    for (_, text) in &mut files {
        *text = text.replacen("attention: 2", "attention: 1", 1);
    }
    let other: Arc<Ruleset> = load(&files).expect("it is sound");
    let error = read_code(&other, &code, &shipped).expect_err("another ruleset");
    let (found, known) = (ruleset().hash(), other.hash());
    assert_eq!(error, CodeError::OtherRuleset { found, known });
    let id = "after-the-war".to_owned();
    let error = read_code(ruleset(), &code, &|_| None).expect_err("no level");
    assert_eq!(error, CodeError::UnknownLevel { id: id.clone() });
    let changed = level_text(&id).replace("set_in: true", "set_in: false");
    let known = Level::load(ruleset(), "level.ron", &changed).expect("it is sound").hash();
    let error = read_code(ruleset(), &code, &|_| Some(changed.clone())).expect_err("changed");
    assert_eq!(error, CodeError::OtherLevel { id, found: game.level().hash(), known });
    assert!(error.is_foreign() && !CodeError::Altered.is_foreign());
    let error = read_code(ruleset(), &code, &|_| Some("(".to_owned())).expect_err("broken");
    assert!(matches!(error, CodeError::LevelUnsound(problems) if problems.len() == 1));
}

/// Symbols of 16 bits, the check symbols left off.
fn opened(code: &str) -> Vec<u16> {
    let value = |digit: u8| DIGITS.iter().position(|known| *known == digit).expect("a digit");
    let symbol = |three: &[u8]| three.iter().fold(0, |sum, digit| sum * 62 + value(*digit)) as u16;
    let symbols: Vec<_> = code.as_bytes()[4..].chunks(3).map(symbol).collect();
    symbols[..symbols.len() - 3].to_vec()
}

/// A code with a sound check, reckoned in another way than the reader does: three symbols are
/// sought that make the polynomial zero at 2, 4 and 8.
fn forged(data: &[u16]) -> String {
    let times = |a: u16, b: u16| {
        let mut product = (0..16)
            .fold(0_u32, |sum, bit| sum ^ if b >> bit & 1 == 1 { u32::from(a) << bit } else { 0 });
        for bit in (16..32).rev() {
            product ^= if product >> bit & 1 == 1 { 0x1_100B << (bit - 16) } else { 0 };
        }
        product as u16
    };
    // Division by (x - 2)(x - 4)(x - 8), multiplied out, on the whole row of symbols.
    let mut row = data.to_vec();
    row.extend([0; 3]);
    for at in 0..data.len() {
        for (offset, term) in [1, 2 ^ 4 ^ 8, 8 ^ 16 ^ 32, 64].into_iter().enumerate().rev() {
            row[at + offset] ^= times(row[at], term);
        }
    }
    let whole = data.iter().chain(&row[data.len()..]).copied().collect::<Vec<_>>();
    for root in [2, 4, 8] {
        assert_eq!(whole.iter().fold(0, |value, symbol| times(value, root) ^ symbol), 0);
    }
    let digits = whole.iter().flat_map(|symbol| [symbol / 3844, symbol / 62 % 62, symbol % 62]);
    let digits = digits.map(|digit| char::from(DIGITS[usize::from(digit)]));
    format!("TR1-{}", digits.collect::<String>())
}

#[test]
fn a_forged_log_is_refused_with_its_place() {
    let game = game();
    let data = opened(&write_code(&game, 0));
    assert_eq!(forged(&data), write_code(&game, 0), "the two reckonings agree");
    let (mut illegal, mut otherwise, mut nowhere) = (0, 0, 0);
    let mut draws = Draws::new(9);
    for _ in 0..4_000 {
        let mut other = data.clone();
        let at = 20 + draws.below(data.len() as u32 - 20) as usize;
        other[at] ^= 1 << draws.below(16);
        match read(&forged(&other)) {
            Err(CodeError::Refused { number, turn, why }) => {
                assert!(number <= game.log().len() && turn <= game.level().turns().1);
                illegal += u32::from(!matches!(why, OrderError::WrongPhase { .. }));
            }
            Err(CodeError::NoSuchAction { .. }) => nowhere += 1,
            Err(CodeError::EndsOtherwise | CodeError::Altered) => otherwise += 1,
            Err(error) => panic!("{error}"),
            Ok(read) => assert_ne!(read.log(), game.log(), "one bit is one choice"),
        }
    }
    assert!(illegal > 100 && otherwise > 100 && nowhere > 100, "{illegal} {otherwise} {nowhere}");
}

#[test]
fn nothing_makes_the_reader_panic() {
    let code = write_code(&game(), 0);
    let data = opened(&code);
    let mut draws = Draws::new(3);
    for round in 0..count("THREE_ROADS_FUZZ", 5_000) {
        let mut text = code.clone();
        match round % 3 {
            0 => {
                let at = draws.below(text.len() as u32) as usize;
                let odd = ["TR1-", "ə", "\u{200b}", "-", "(", "TR1-000", "\0"];
                text.insert_str(at, odd[draws.below(7) as usize]);
            }
            1 => {
                // Anything at all behind a sound check.
                let length = 2 + draws.below(60) as usize;
                let mut other: Vec<_> = (0..length).map(|_| draws.below(1 << 16) as u16).collect();
                other[0] = (length + 3) as u16;
                text = forged(&other);
            }
            _ => {
                // The start of a true one, and then anything.
                let mut other = data.clone();
                let from = draws.below(data.len() as u32 - 1) as usize + 1;
                other[from..].iter_mut().for_each(|symbol| *symbol = draws.below(1 << 16) as u16);
                text = forged(&other);
            }
        }
        if let Ok(read) = read(&text) {
            same(&read, &game());
        }
    }
    let many = "TR1-".repeat((1 << 16) / 4);
    assert!(refused(&many) != CodeError::NotACode);
}
