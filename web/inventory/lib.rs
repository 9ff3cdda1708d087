//! Stands in for the crate `inventory`, by `[patch]`: nothing registers itself.
//!
//! The engine's reflection submits every type that it knows to that crate, unasked, and this game
//! never reads the list. What is submitted cannot be left out of the program: it was a fifth of the
//! page's module, and each call from the browser ran all the constructors again. Here `submit!` is
//! nothing, and the linker drops the rest.

#![no_std]
#![allow(non_camel_case_types, missing_docs)]

use core::marker::PhantomData;

/// What can be submitted.
pub trait Collect: Sync + Sized + 'static {}

/// What has been submitted: nothing.
pub type iter<T> = private::iter<T>;

mod value_iter {
    pub use crate::private::iter::iter;
}

mod private {
    use super::PhantomData;

    pub enum iter<T> {
        #[doc(hidden)]
        __Type(PhantomData<T>),
        iter,
    }

    pub use crate::value_iter::*;
}

pub use crate::private::*;

impl<T: Collect> IntoIterator for iter<T> {
    type Item = &'static T;
    type IntoIter = core::iter::Empty<&'static T>;

    fn into_iter(self) -> Self::IntoIter {
        core::iter::empty()
    }
}

/// Makes a type one that can be submitted.
#[macro_export]
macro_rules! collect {
    ($type:ty) => {
        impl $crate::Collect for $type {}
    };
}

/// Submits nothing.
#[macro_export]
macro_rules! submit {
    ($($value:tt)*) => {};
}
