//! Bits, one way and the other.

/// A wire that choices pass along: in one direction they are written, in the other read. What is
/// said to it is what is written; what it answers is what holds, either way.
pub(super) trait Wire {
    /// One of `of` choices. `None` if what was read is not one of them.
    fn pick(&mut self, of: usize, choice: usize) -> Option<usize>;

    /// Yes or no.
    fn flag(&mut self, yes: bool) -> Option<bool> {
        self.pick(2, usize::from(yes)).map(|choice| choice == 1)
    }
}

/// How many bits tell so many choices apart.
const fn width(of: usize) -> u32 {
    usize::BITS - of.saturating_sub(1).leading_zeros()
}

/// What is written.
#[derive(Default)]
pub(super) struct Out {
    symbols: Vec<u16>,
    /// Bits in the last symbol.
    used: u32,
}

impl Out {
    /// Writes the lowest bits of a value, the highest of them first.
    pub fn bits(&mut self, value: u64, count: u32) {
        for place in (0..count).rev() {
            if self.used.is_multiple_of(16) {
                self.symbols.push(0);
                self.used = 0;
            }
            self.used += 1;
            if let Some(last) = self.symbols.last_mut() {
                *last |= ((value >> place & 1) as u16) << (16 - self.used);
            }
        }
    }

    /// Writes a number in groups of four bits, each after a bit that says whether there is one.
    pub fn number(&mut self, value: u64) {
        let groups = (64 - value.leading_zeros()).div_ceil(4);
        for group in (0..groups).rev() {
            self.bits(1, 1);
            self.bits(value >> (4 * group) & 15, 4);
        }
        self.bits(0, 1);
    }

    /// All that was written, filled up with zeroes.
    pub fn symbols(self) -> Vec<u16> {
        self.symbols
    }
}

impl Wire for Out {
    fn pick(&mut self, of: usize, choice: usize) -> Option<usize> {
        self.bits(choice as u64, width(of));
        Some(choice)
    }
}

/// What is read.
pub(super) struct In<'a> {
    symbols: &'a [u16],
    at: usize,
}

impl<'a> In<'a> {
    pub const fn new(symbols: &'a [u16]) -> Self {
        Self { symbols, at: 0 }
    }

    /// Reads so many bits, 64 at most. `None` if there are fewer.
    pub fn bits(&mut self, count: u32) -> Option<u64> {
        let mut value = 0;
        for _ in 0..count {
            let symbol = *self.symbols.get(self.at / 16)?;
            value = value << 1 | u64::from(symbol >> (15 - self.at % 16) & 1);
            self.at += 1;
        }
        Some(value)
    }

    /// Reads what [`Out::number`] writes, and nothing that it would not.
    pub fn number(&mut self) -> Option<u64> {
        let mut value = 0;
        let mut groups = 0;
        while self.bits(1)? == 1 {
            groups += 1;
            value = value << 4 | self.bits(4)?;
            if value == 0 || groups > 16 {
                return None;
            }
        }
        Some(value)
    }

    /// Whether nothing but the filling is left.
    pub fn is_spent(&mut self) -> bool {
        let left = self.symbols.len() * 16 - self.at;
        left < 16 && self.bits(left as u32) == Some(0)
    }
}

impl Wire for In<'_> {
    fn pick(&mut self, of: usize, _: usize) -> Option<usize> {
        let choice = self.bits(width(of))? as usize;
        (choice < of).then_some(choice)
    }
}
