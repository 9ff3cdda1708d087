//! Which keys of the page are the page's own, and which belong to the game.
//!
//! While an element of the page has the focus the canvas gets no keys, so those that mean
//! something in the game are handed on. What the browser does with a key on such an element by
//! itself is left to it, or it would be done twice.

/// What an element does with keys by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Own {
    /// It takes text: one line, or several.
    Text {
        /// Whether it takes several lines.
        lines: bool,
    },
    /// It has a value that arrows move.
    Value,
    /// It is pressed by Enter and by the space bar.
    Press,
    /// Nothing.
    Nothing,
}

/// What becomes of a key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Route {
    /// The browser does what it does.
    Page,
    /// The game gets it.
    Game,
    /// The game takes the text of the field as it is.
    Enter,
}

/// A key with what is held down beside it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Stroke<'k> {
    /// As the browser names it.
    pub key: &'k str,
    /// Control, or Command on a Mac.
    pub command: bool,
    /// Alt, or Option.
    pub alt: bool,
    /// Whether it only belongs to a letter that is being put together.
    pub composing: bool,
}

/// Where a key on an element goes.
#[must_use]
pub fn route(own: Own, stroke: Stroke<'_>) -> Route {
    let Stroke { key, command, alt, composing } = stroke;
    let holds = matches!(key, "Shift" | "Control" | "Alt" | "AltGraph" | "Meta");
    let walks = key.starts_with("Arrow") || matches!(key, "Home" | "End" | "PageUp" | "PageDown");
    let calls = is_function(key) || key == "Escape";
    // To copy and to paste are told to the game by the browser itself; Tab goes through the page.
    let clipboard = command && matches!(key, "c" | "C" | "v" | "V" | "x" | "X");
    if composing || clipboard || key == "Tab" {
        return Route::Page;
    }
    match own {
        Own::Text { .. } if calls => Route::Game,
        Own::Text { lines: false } if key == "Enter" && !command && !alt => Route::Enter,
        Own::Text { .. } => Route::Page,
        Own::Value if walks && !holds => Route::Page,
        Own::Press | Own::Nothing if matches!(key, "Enter" | " ") => Route::Page,
        _ => Route::Game,
    }
}

/// Whether the page would do something of its own with a key that the game gets: scroll, search,
/// open its help. Then it must not.
#[must_use]
pub fn silences(stroke: Stroke<'_>) -> bool {
    let Stroke { key, command, alt, .. } = stroke;
    let walks = key.starts_with("Arrow") || matches!(key, "Home" | "End" | "PageUp" | "PageDown");
    !command && !alt && (walks || matches!(key, "F1" | "/" | "'" | "Backspace"))
}

fn is_function(key: &str) -> bool {
    key.strip_prefix('F').is_some_and(|number| number.parse::<u8>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn goes(own: Own, keys: &[&str], to: Route) {
        for key in keys {
            assert_eq!(route(own, Stroke { key, ..Stroke::default() }), to, "{key}");
        }
    }

    #[test]
    fn a_button_is_pressed_by_the_page_alone() {
        goes(Own::Press, &["Enter", " ", "Tab"], Route::Page);
        goes(Own::Press, &["1", "ArrowLeft", "Escape", "F1", "u", "Control"], Route::Game);
    }

    #[test]
    fn what_is_typed_into_a_field_is_the_fields() {
        let line = Own::Text { lines: false };
        goes(line, &["1", "ArrowLeft", "Backspace", " ", "Home", "Shift"], Route::Page);
        goes(line, &["Enter"], Route::Enter);
        goes(line, &["Escape", "F1"], Route::Game);
        goes(Own::Text { lines: true }, &["Enter", "F"], Route::Page);
    }

    #[test]
    fn a_slider_keeps_its_arrows_and_the_clipboard_is_the_pages() {
        goes(Own::Value, &["ArrowLeft", "End"], Route::Page);
        goes(Own::Value, &["1", "Escape"], Route::Game);
        let copy = Stroke { key: "c", command: true, ..Stroke::default() };
        assert_eq!(route(Own::Press, copy), Route::Page);
        assert_eq!(route(Own::Press, Stroke { key: "z", ..copy }), Route::Game);
        assert!(silences(Stroke { key: "F1", ..Stroke::default() }));
        assert!(!silences(Stroke { key: "ArrowLeft", alt: true, ..Stroke::default() }));
    }
}
