//! The shipped files load.

use crate::fixture::{LEVELS, level, ruleset};

#[test]
fn the_ruleset_loads() {
    assert_eq!(ruleset().all_levers().len(), 35);
}

#[test]
fn the_levels_load() {
    for id in LEVELS {
        assert_eq!(level(id).id(), id);
    }
}
