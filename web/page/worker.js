// @ts-check
import { KEPT, fetchPacked } from "./fetch.js";

/*
 * Keeps exactly the files of one version, and serves no others. A new version is stored as a whole,
 * under its own name, and waits until the pages of the old one are closed or somebody lets it in.
 * Filled in where the page is built: VERSION, and FILES with their types and digests.
 */
const worker = /** @type {any} */ (self);
const scope = worker.registration.scope;
// One host can hold several pages: what belongs to another path is not touched.
const PREFIX = `three-roads ${scope} `;
const CACHE = PREFIX + VERSION;
const INDEX = "index.html";

/** @param {string} name */
const address = (name) => (name === INDEX ? scope : new URL(name, scope).href);

/** @param {{ name: string, type: string, digest: string }} file */
async function store(file) {
  const url = address(file.name);
  const fresh = file.name === INDEX ? "no-cache" : "default";
  const response = file.name.endsWith(".wasm") ? await fetchPacked(url) : await fetch(url, { cache: fresh });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  // In the middle of an update the host may hold another version's page: then this one is not kept.
  if (hex !== file.digest) throw new Error(`another version: ${url}`);
  const cache = await caches.open(CACHE);
  await cache.put(url, new Response(bytes, { headers: { "Content-Type": file.type, [KEPT]: VERSION } }));
}

/** @param {Request} request */
async function answer(request) {
  const url = new URL(request.url);
  const place = url.origin + url.pathname;
  const page = place === scope || place === scope + INDEX;
  const cache = await caches.open(CACHE);
  const kept = await cache.match(page ? scope : place);
  return kept ?? fetch(request);
}

worker.addEventListener("install", (/** @type {any} */ event) => {
  event.waitUntil(Promise.all(FILES.map(store)).catch(async (why) => {
    await caches.delete(CACHE);
    throw why;
  }));
});

worker.addEventListener("activate", (/** @type {any} */ event) => {
  event.waitUntil((async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
  })());
});

worker.addEventListener("fetch", (/** @type {any} */ event) => {
  if (event.request.method === "GET" && event.request.url.startsWith(scope)) event.respondWith(answer(event.request));
});

worker.addEventListener("message", (/** @type {any} */ event) => {
  if (event.data === "take over") worker.skipWaiting();
});
