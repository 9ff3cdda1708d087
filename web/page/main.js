// @ts-check
import { element, raise, tell } from "./curtain.js";
import { guard } from "./guard.js";
import { TooOld, load } from "./load.js";
import { wakeSound } from "./sound.js";
import { keep } from "./update.js";

const canvas = element("three-roads");

/** What this browser lacks, if anything. */
function lacking() {
  if (typeof WebAssembly !== "object" || !WebAssembly.compileStreaming) return "assembly";
  const graphics = document.createElement("canvas").getContext("webgl2");
  if (!graphics) return "graphics";
  graphics.getExtension("WEBGL_lose_context")?.loseContext();
  return null;
}

/** @param {unknown} why */
function stopped(why) {
  tell("stopped", why instanceof Error ? (why.stack ?? String(why)) : String(why ?? ""));
}

async function start() {
  guard(canvas, element("mirror"));
  wakeSound();
  const lack = lacking();
  if (lack) return tell(lack);

  /** @type {import("./load.js").Bundle} */
  const bundle = JSON.parse(element("bundle").textContent ?? "{}");
  let running = false;
  canvas.addEventListener("webglcontextlost", () => tell("lost"));
  addEventListener("three-roads-stopped", (event) => stopped(/** @type {CustomEvent} */ (event).detail));
  addEventListener("error", (event) => {
    if (event.error instanceof WebAssembly.RuntimeError) stopped(event.error);
  });
  addEventListener("unhandledrejection", (event) => {
    if (event.reason instanceof WebAssembly.RuntimeError) stopped(event.reason);
  });
  addEventListener("three-roads-ready", () => {
    if (running) return;
    running = true;
    raise();
    // Not if somebody is in the mirror already.
    if (document.activeElement === document.body) canvas.focus({ preventScroll: true });
    // Only now, so that it does not compete with loading.
    if (bundle.worker && location.protocol !== "file:") setTimeout(keep, 1000, bundle.worker);
  });
  try {
    await load(bundle);
  } catch (why) {
    if (why instanceof WebAssembly.RuntimeError || running) stopped(why);
    else if (why instanceof TooOld) tell("old");
    else tell(navigator.onLine ? "failed" : "offline");
    console.error(why);
  }
}

start();
