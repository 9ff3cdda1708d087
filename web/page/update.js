// @ts-check
import { element } from "./curtain.js";

/**
 * Has a worker keep this version for the times without a network, and offers to reload when it has
 * a newer one. The page itself goes on with the version that it began with.
 * @param {string} worker the worker's address
 */
export async function keep(worker) {
  if (!("serviceWorker" in navigator)) return;
  const scripts = navigator.serviceWorker;
  const registration = await scripts.register(worker, { scope: "./", updateViaCache: "none" }).catch(() => null);
  if (!registration) return; // Stored data is turned off; the game needs the network, then.
  offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const next = registration.installing;
    next?.addEventListener("statechange", () => {
      if (next.state === "installed" && scripts.controller) offer(next);
    });
  });
}

/** @param {ServiceWorker | null} next */
function offer(next) {
  if (!next || !navigator.serviceWorker.controller) return;
  const notice = element("notice");
  element("notice-later").onclick = () => { notice.hidden = true; };
  element("notice-reload").onclick = () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    next.postMessage("take over");
  };
  if (element("curtain").hidden) notice.hidden = false;
}
