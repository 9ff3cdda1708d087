//! Tests of the package `text`: loading, the pseudo-locale, and the words themselves.

#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod english;
mod keys;
mod loading;
mod patterns;
mod pseudo;
