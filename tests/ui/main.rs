//! The panels, found by role and name, on real games.

mod stage;

mod columns;
mod debrief;
mod dock;
mod screens;
mod theme;
