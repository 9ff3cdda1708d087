// Stands in for the game: fills the canvas, says that it is ready, and stops if the address says so.
export default async function begin({ module_or_path }) {
  if (!(await WebAssembly.instantiate(module_or_path, {})).exports) throw new Error("no module");
  const canvas = document.getElementById("three-roads");
  const graphics = canvas.getContext("webgl2");
  graphics.clearColor(0.1, 0.4, 0.5, 1);
  graphics.clear(graphics.COLOR_BUFFER_BIT);
  window.standIn = { graphics, version: "VERSION" };
  requestAnimationFrame(() => {
    dispatchEvent(new Event("three-roads-ready"));
    if (location.search.includes("stop")) {
      dispatchEvent(new CustomEvent("three-roads-stopped", { detail: "panicked at src/road.rs:3" }));
    }
  });
}
