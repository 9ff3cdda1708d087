// @ts-check

/** @type {Record<string, string>} */
const words = JSON.parse(element("words").textContent ?? "{}");

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function element(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** What a person is told, and what can be done about it. */
export const REASONS = {
  graphics: ["no-graphics", "retry"],
  assembly: ["no-assembly", "retry"],
  old: ["old", "retry"],
  failed: ["failed", "retry"],
  offline: ["offline", "retry"],
  stopped: ["stopped", "reload"],
  lost: ["lost", "reload"],
};

/** @type {keyof typeof REASONS | null} */
let told = null;

/**
 * Shows how much has arrived.
 * @param {number} part from 0 to 1
 */
export function progress(part) {
  const percent = Math.floor(Math.min(part, 1) * 100);
  const state = words[percent < 100 ? "loading" : "starting"].replace("{percent}", String(percent));
  const bar = element("bar");
  element("progress").hidden = false;
  bar.setAttribute("aria-valuenow", String(percent));
  bar.setAttribute("aria-valuetext", state);
  element("done").style.width = `${percent}%`;
  element("grown-to").setAttribute("width", String(6 + percent * 0.5));
  if (element("state").textContent !== state) element("state").textContent = state;
}

/** Takes the curtain away: the game has drawn itself. */
export function raise() {
  if (told) return;
  element("curtain").hidden = true;
}

/**
 * Says why the game cannot go on. A lost context explains why the game stopped, not the other way
 * about; otherwise what was said first stays.
 * @param {keyof typeof REASONS} reason
 * @param {string} [details]
 */
export function tell(reason, details = "") {
  if (told && !(reason === "lost" && told === "stopped")) return;
  told = reason;
  const [what, action] = REASONS[reason];
  for (const id of ["stage", "mirror"]) element(id).inert = true;
  element("notice").hidden = true;
  element("progress").hidden = true;
  element("curtain").hidden = false;
  element("message").hidden = false;
  element("message-what").textContent = words[what];
  element("message-advice").textContent = words[`${what}-advice`];
  element("message-more").hidden = !(details && reason === "stopped");
  element("message-details").textContent = details;
  const button = element("message-do");
  button.textContent = words[action];
  button.onclick = () => location.reload();
  button.focus();
}
