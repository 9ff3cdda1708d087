//! Tests of package `report`.
