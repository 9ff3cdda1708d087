// @ts-check
import { fetchPacked, unpacked } from "./fetch.js";
import { progress } from "./curtain.js";

/**
 * @typedef {object} Bundle
 * @property {number} size of the module, unpacked
 * @property {string} [script] absent if the page is one file
 * @property {string} [wasm]
 * @property {string} [worker]
 */

/** The module arrived whole, and this browser cannot compile it. */
export class TooOld extends Error {}

/**
 * Loads the game and starts it.
 * @param {Bundle} bundle
 */
export async function load(bundle) {
  progress(0);
  const here = (/** @type {string} */ name) => new URL(name, document.baseURI).href;
  const script = bundle.script ? import(here(bundle.script)) : null;
  script?.catch(() => {}); // Told below, when it is waited for.
  const response = bundle.wasm ? await fetchPacked(here(bundle.wasm)) : await carried();
  const module = await compiled(response, bundle.size);
  progress(1);
  const begin = script ? (await script).default : /** @type {any} */ (globalThis).wasm_bindgen;
  await begin({ module_or_path: module }).catch((/** @type {unknown} */ why) => {
    // The window's loop may leave by an exception, which is none.
    if (!String(why).includes("control flow")) throw why;
  });
}

/**
 * Compiles a module while it arrives, and counts what has arrived.
 * @param {Response} response
 * @param {number} size
 */
async function compiled(response, size) {
  const typed = response.headers.get("Content-Type") === "application/wasm"
    ? response
    : new Response(response.body, { headers: { "Content-Type": "application/wasm" } });
  const counting = count(typed.clone(), size);
  const module = WebAssembly.compileStreaming(typed);
  module.catch(() => {}); // Told below.
  const bytes = await counting;
  try {
    return await module;
  } catch (why) {
    if (bytes === size && why instanceof WebAssembly.CompileError) throw new TooOld(String(why));
    throw why;
  }
}

/**
 * @param {Response} response
 * @param {number} size
 */
async function count(response, size) {
  const reader = response.body?.getReader();
  let bytes = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) return bytes;
    bytes += value.length;
    // The last percent is for what is left to do.
    progress(Math.min(bytes / size, 0.99));
  }
}

/** The module that a page carries which is one file. */
async function carried() {
  if (typeof DecompressionStream === "undefined") throw new TooOld("gzip");
  const text = atob(document.getElementById("module")?.textContent ?? "");
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const body = new Response(bytes).body;
  if (!body) throw new TooOld("streams");
  return new Response(await unpacked(body), { headers: { "Content-Type": "application/wasm" } });
}
