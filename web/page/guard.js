// @ts-check

/**
 * Keeps keys and gestures that mean something in the game from meaning something to the browser
 * as well, while the game has the focus.
 * @param {HTMLElement} canvas
 * @param {HTMLElement} mirror
 */
export function guard(canvas, mirror) {
  const within = (/** @type {EventTarget | null} */ node) => node === canvas || (node instanceof Node && mirror.contains(node));
  const types = (/** @type {Element | null} */ node) => node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement;

  addEventListener("keydown", (event) => {
    const focus = document.activeElement;
    if (!within(focus)) return;
    const command = event.ctrlKey || event.metaKey;
    const saves = command && !event.altKey && event.key.toLowerCase() === "s";
    // Tab moves through the panels; Ctrl+Tab, F6 and the address bar's keys lead out.
    const tabs = event.key === "Tab" && focus === canvas && !command && !event.altKey;
    const searches = !command && !types(focus) && ["/", "'", "Backspace"].includes(event.key);
    if (saves || tabs || searches) event.preventDefault();
  }, { capture: true });

  addEventListener("contextmenu", (event) => {
    if (within(event.target) && !types(/** @type {Element} */ (event.target))) event.preventDefault();
  });
  // A pinch on a touchpad comes as a wheel with Ctrl.
  addEventListener("wheel", (event) => {
    if (event.ctrlKey && within(event.target)) event.preventDefault();
  }, { passive: false });
  for (const gesture of ["gesturestart", "gesturechange", "touchmove"]) {
    addEventListener(gesture, (event) => {
      if (event.target === canvas) event.preventDefault();
    }, { passive: false });
  }
}
