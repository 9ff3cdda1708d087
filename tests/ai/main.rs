//! Tests of the package `ai`.

#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]
