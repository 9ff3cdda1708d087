//! The ruleset and the levels that the program carries.

use rules::Problem;

use crate::turn::Library;

/// The ruleset and the levels that the program carries.
///
/// # Errors
/// Every problem with its place; a test reads every shipped file, so there is none.
pub fn library() -> Result<Library, Vec<Problem>> {
    let ruleset = std::sync::Arc::clone(library::ruleset());
    let texts = library::level_ids().filter_map(|id| Some((id, library::level_text(id)?)));
    Library::load(ruleset, texts)
}
