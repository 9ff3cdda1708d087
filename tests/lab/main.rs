//! Tests of the package `lab`.

#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod licences;
