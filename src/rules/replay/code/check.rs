//! The check symbols of a code: a Reed–Solomon code over 16-bit symbols.
//!
//! Three symbols are appended so that the whole, read as a polynomial, has the roots 2, 4 and 8 of
//! the field. Two different sound codes of one length then differ in at least four symbols, so up
//! to three altered symbols are always noticed.

/// How many check symbols there are.
pub(super) const CHECKS: usize = 3;

/// The field’s polynomial, x¹⁶ + x¹² + x³ + x + 1, without its highest term. It is primitive, so
/// the distance holds for up to 65,535 symbols.
const FIELD: u16 = 0x100B;

/// (x − 2)(x − 4)(x − 8), without its highest term, highest first.
const GENERATOR: [u16; CHECKS] = [14, 56, 64];

/// The check symbols of data: the remainder of its division by the generator.
pub(super) fn check(data: &[u16]) -> [u16; CHECKS] {
    data.iter().fold([0; CHECKS], |[high, middle, low], symbol| {
        let factor = symbol ^ high;
        let [first, second, third] = GENERATOR.map(|term| times(factor, term));
        [middle ^ first, low ^ second, third]
    })
}

/// The product of two elements of the field.
fn times(mut a: u16, mut b: u16) -> u16 {
    let mut product = 0;
    while b != 0 {
        if b & 1 == 1 {
            product ^= a;
        }
        let over = a >> 15 == 1;
        a <<= 1;
        if over {
            a ^= FIELD;
        }
        b >>= 1;
    }
    product
}
