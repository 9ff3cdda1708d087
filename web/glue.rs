//! The glue between the page and the game, made by wasm-bindgen as a library: no tool to install,
//! and no version that could drift away from the game’s.

use std::path::Path;

use wasm_bindgen_cli_support::Bindgen;

use crate::problem::Problem;

/// A module for the browser and the script that calls it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Glue {
    /// The script.
    pub js: String,
    /// The module.
    pub wasm: Vec<u8>,
}

/// How the script is loaded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GlueKind {
    /// As a module of its own, by a page that has a server.
    Module,
    /// Inline, by a page that is one file; it declares `wasm_bindgen` with `let`.
    Inline,
}

impl Glue {
    /// Makes the glue of a module that the compiler has made.
    ///
    /// # Errors
    /// What wasm-bindgen says, such as that the module was built for another version of it.
    pub fn make(module: &Path, kind: GlueKind) -> Result<Self, Problem> {
        let failed = |why: &dyn std::fmt::Debug| Problem::Glue(format!("{why:?}"));
        let mut bindgen = Bindgen::new();
        match kind {
            GlueKind::Module => bindgen.web(true),
            GlueKind::Inline => bindgen.no_modules(true),
        }
        .map_err(|why| failed(&why))?;
        let mut output = bindgen
            .input_path(module)
            .typescript(false)
            .remove_name_section(true)
            .remove_producers_section(true)
            .omit_default_module_path(true)
            .generate_output()
            .map_err(|why| failed(&why))?;
        let own = output.snippets().values().any(|scripts| !scripts.is_empty());
        if own || !output.local_modules().is_empty() {
            return Err(Problem::Glue("a library brings scripts of its own".to_owned()));
        }
        Ok(Self { js: output.js().to_owned(), wasm: output.wasm_mut().emit_wasm() })
    }
}
