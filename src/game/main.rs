//! The program: the game on a desktop, and in a page.

#[cfg(not(target_arch = "wasm32"))]
mod desktop;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    desktop::run()
}

#[cfg(target_arch = "wasm32")]
fn main() {
    game::open_page();
}
