//! Tests of the packer, the page and the server. A stand-in takes the game's place: a module of no
//! use and a script that draws a colour.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod fixture;
mod page;
mod serving;
mod site;
mod sizes;
mod worker;
