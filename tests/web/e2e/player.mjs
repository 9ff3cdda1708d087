// Plays the game in a page: by role and name, by keyboard, by mouse, by touch.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../../assets/text/en");
const WORDS = new Map(readdirSync(FOLDER).flatMap((name) => {
  const lines = readFileSync(join(FOLDER, name), "utf8").split("\n");
  return lines.map((line) => line.match(/^([\w-]+) = (.*)$/)).filter(Boolean).map(([, key, text]) => [key, text]);
}));
const CARDS = new Set([...WORDS].filter(([key]) => key.startsWith("lever-")).map(([, text]) => text));

/** What the game calls something. */
export function word(key) {
  assert.ok(WORDS.has(key), key);
  return WORDS.get(key);
}

/** Everything in the mirror that somebody could use: its key, role, name, state and place. */
function controls(page) {
  return page.evaluate(() => [...document.querySelectorAll("#mirror [data-key]")].map((node) => {
    const box = node.getBoundingClientRect();
    return {
      key: node.getAttribute("data-key"),
      role: node.getAttribute("role") ?? node.tagName.toLowerCase(),
      name: node.getAttribute("aria-label") ?? node.textContent,
      off: node.getAttribute("aria-disabled") === "true",
      on: node.getAttribute("aria-pressed") === "true" || node.getAttribute("aria-checked") === "true",
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    };
  }));
}

/** Ways to use what has been found. */
export const HANDS = {
  // What a screen reader does.
  reader: (page, { key }) => page.locator(`[data-key="${key}"]`).dispatchEvent("click", {}, { timeout: 2000 }).catch(() => {}),
  keys: async (page, { key }) => {
    await page.locator(`[data-key="${key}"]`).focus({ timeout: 2000 }).catch(() => {});
    await page.keyboard.press("Enter");
  },
  // False if it had to be brought into the window first.
  mouse: async (page, { x, y }) => (await shown(page, x, y)) && page.mouse.click(x, y),
  touch: async (page, { x, y }) => (await shown(page, x, y)) && page.touchscreen.tap(x, y),
};

/** Brings a place into the window, as a hand would; tells whether it was there already. */
async function shown(page, x, y) {
  const { width, height } = page.viewportSize();
  const off = (at, size) => (at > size - 8 ? -200 : at < 8 ? 200 : 0);
  const [dx, dy] = [off(x, width), off(y, height)];
  if (!dx && !dy) return true;
  const touch = await page.context().newCDPSession(page);
  const from = { x: width / 2, y: dx ? Math.min(Math.max(y, 40), height - 40) : height / 2 };
  const send = (type, part) => touch.send("Input.dispatchTouchEvent", { type, touchPoints: part === null ? [] : [{ x: from.x + dx * part, y: from.y + dy * part }] });
  await send("touchStart", 0);
  // A finger is down for several frames, however long they take.
  for (let part = 0.2; part < 1.1; part += 0.2) {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
    await send("touchMove", part);
  }
  await send("touchEnd", null);
  return false;
}

/** As long is waited for what has to come: a machine without a graphics card, that does other things besides, is slow, not wrong. */
const PATIENCE = 120_000;

/** Waits until something with this role and name can be used, and uses it. */
export async function use(page, role, name, hand = HANDS.reader, timeout = PATIENCE) {
  const end = Date.now() + timeout;
  for (;;) {
    const found = (await controls(page)).find((one) => one.role === role && !one.off && (name instanceof RegExp ? name.test(one.name) : one.name === name));
    if (found) return hand(page, found);
    assert.ok(Date.now() < end, `no ${role} “${name}”: ${(await controls(page)).filter((one) => one.role !== "p").map((one) => one.name).join(" | ")}`);
    await page.waitForTimeout(100);
  }
}

/** Waits until something is said anywhere in the mirror. */
export function see(page, text, timeout = PATIENCE) {
  return page.waitForFunction((text) => {
    const said = (/** @type {Element} */ node) => node.getAttribute("aria-label") ?? node.textContent ?? "";
    return [...document.querySelectorAll("#mirror [data-key]")].some((node) => said(node).includes(text));
  }, text, { timeout });
}

/** What has been said to a screen reader. */
export const said = (page) => page.locator("#said p").allTextContents();

/** What to do with what there is: the first of these that can be used. */
function next(all) {
  const usable = all.filter((one) => !one.off);
  const named = (role, key) => usable.find((one) => one.role === role && one.name === word(key));
  const off = (key) => all.some((one) => one.off && one.name === word(key));
  const radio = () => usable.find((one) => one.role === "radio" && !one.on && !CARDS.has(one.name));
  if (off("dock-agenda-first") || off("dock-choice-first")) return radio();
  const card = () => {
    const cards = usable.filter((one) => one.role === "button" && CARDS.has(one.name));
    return cards.some((one) => one.on) ? undefined : cards[0];
  };
  return (
    named("button", "dock-seal-anyway") ??
    named("button", "dock-agenda-take") ??
    named("button", "dock-talks-nothing") ??
    named("button", "dock-answer-silence") ??
    named("radio", "dock-answer-silence") ??
    named("button", "dock-choice-take") ??
    named("button", "dock-crisis-seal-hold") ??
    (off("dock-crisis-first") ? usable.find((one) => one.name.startsWith(word("dock-crisis-hold")) && !one.on) : undefined) ??
    named("button", "dock-reveal-go-on") ??
    named("button", "dock-reveal-skip") ??
    (named("button", "dock-seal") || off("dock-seal") ? card() : undefined) ??
    named("button", "dock-seal")
  );
}

/** Uses something, if it is there. */
export const useIfThere = (page, role, name) => use(page, role, name, HANDS.reader, 5000).catch(() => {});

/** Waits until what there is has changed, for as long as somebody would. */
async function changed(page, before) {
  const known = JSON.stringify(before);
  for (let waited = 0; waited < 6000 && JSON.stringify(await controls(page)) === known; waited += 100) await page.waitForTimeout(100);
}

/** Plays on until `ends` says so of what there is. Gives the names of what was used. */
export async function play(page, ends, hand = HANDS.reader, timeout = 5 * PATIENCE) {
  const used = [];
  const end = Date.now() + timeout;
  for (;;) {
    const all = await controls(page);
    if (ends(all)) return used;
    const move = next(all);
    assert.ok(Date.now() < end, `stuck after ${used.slice(-5).join(", ")} at ${all.filter((one) => one.role !== "p").map((one) => (one.off ? "(off) " : "") + one.name).join(" | ")}`);
    if (move) {
      if (await hand(page, move) !== false) used.push(move.name);
      await changed(page, all);
    }
    await page.waitForTimeout(100);
  }
}

/** Whether something with the words of this key is there. */
export const there = (key) => (all) => all.some((one) => one.name === word(key) && !one.off);
/** Whether a later turn than this has begun, and something can be ordered. */
export const turn = (number) => (all) => all.some((one) => one.name.startsWith(`turn ${number}`));
