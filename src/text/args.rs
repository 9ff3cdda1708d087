//! The values that a message is filled with.

use fluent_bundle::FluentArgs;

/// The minus sign of running text. A hyphen is not one.
pub(crate) const MINUS: &str = "−";

/// Values for the variables of a message: numbers, which choose plural forms, and texts.
///
/// ```
/// # use text::Args;
/// let args = Args::new().number("n", 3).text("name", "Baku").signed("by", 4);
/// # let _ = args;
/// ```
#[derive(Debug, Default)]
pub struct Args<'a>(FluentArgs<'a>);

impl<'a> Args<'a> {
    /// No values.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a number. It selects among plural forms, and is printed with a true minus sign.
    ///
    /// Numbers beyond 2⁵³ in size lose their last digits; no figure of the game comes near.
    #[must_use]
    pub fn number(mut self, name: &'a str, value: impl Into<i64>) -> Self {
        self.0.set(name, value.into());
        self
    }

    /// Adds a count of things, which is a number like any other.
    #[must_use]
    pub fn count(mut self, name: &'a str, value: usize) -> Self {
        self.0.set(name, value);
        self
    }

    /// Adds a number that is always printed with its sign: `+4`, `−3`, `0`.
    ///
    /// It is passed as text, so a message cannot choose a plural form by it.
    #[must_use]
    pub fn signed(self, name: &'a str, value: impl Into<i64>) -> Self {
        let value = value.into();
        let text = match value {
            0 => "0".to_owned(),
            1.. => format!("+{value}"),
            _ => format!("{MINUS}{}", value.unsigned_abs()),
        };
        self.text(name, text)
    }

    /// Adds a text: a name, a file, what a person typed.
    #[must_use]
    pub fn text(mut self, name: &'a str, value: impl Into<String>) -> Self {
        self.0.set(name, value.into());
        self
    }

    pub(crate) fn inner(&self) -> &FluentArgs<'a> {
        &self.0
    }
}
