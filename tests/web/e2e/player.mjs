// Plays the game in a page: by role and name, by keyboard, by mouse, by touch.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { answered, frames } from "./browser.mjs";

const FOLDER = join(import.meta.dirname, "../../../assets/text/en");
const WORDS = new Map(readdirSync(FOLDER).flatMap((name) => entries(readFileSync(join(FOLDER, name), "utf8"))));

/** The keys of a file with their words: `key`, `key.part`, and `key[variant]` of what varies with one thing. */
function entries(text) {
  let key = "";
  return text.split("\n").flatMap((line) => {
    const found = line.match(/^([\w-]+) = (.*)$/) ?? line.match(/^ {4}(\.\w+) = (.*)$/) ?? line.match(/^ {3}[ *](\[\w+\]) (.*)$/);
    if (!found) return [];
    if (/^\w/.test(found[1])) key = found[1];
    return [[/^\w/.test(found[1]) ? key : key + found[1], found[2]]];
  });
}

/** What the game calls something. */
export function word(key) {
  assert.ok(WORDS.has(key), `no words for ${key}`);
  return WORDS.get(key);
}

/** Everything in the mirror: its key, role, name, state and place. */
export function controls(page) {
  return page.evaluate(() => {
    const roles = { p: "text", textarea: "area", input: "field", img: "image", progressbar: "progress", listitem: "item", spinbutton: "spin" };
    return [...document.querySelectorAll("#mirror [data-key]")].map((node) => {
      const box = node.getBoundingClientRect();
      const role = node.getAttribute("role") ?? (node.type === "range" ? "slider" : node.tagName.toLowerCase());
      const checked = node.getAttribute("aria-pressed") ?? node.getAttribute("aria-checked") ?? node.getAttribute("aria-selected") ?? node.getAttribute("aria-current");
      return {
        key: node.getAttribute("data-key"),
        role: roles[role] ?? role,
        name: node.getAttribute("aria-label") ?? node.textContent,
        about: node.getAttribute("aria-description") ?? "",
        off: node.getAttribute("aria-disabled") === "true",
        on: checked === null ? null : checked === "true",
        open: node.getAttribute("aria-expanded"),
        focused: node === document.activeElement,
        value: node.getAttribute("aria-valuetext") ?? node.value ?? "",
        box: { x: box.x, y: box.y, width: box.width, height: box.height },
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      };
    });
  });
}

/** What there is to be seen of all this, in words. */
export const outline = (all) => all.map(({ role, name, about, value, off, on, open }) => {
  const state = [on === null ? "" : on ? "on" : "off", open === "true" ? "open" : open === "false" ? "shut" : "", off ? "barred" : ""];
  return [`  ${role} “${name}”`, about && `of “${about}”`, value && `holds “${value}”`, ...state].filter(Boolean).join(" ");
}).join("\n");

/** Ways to use what has been found. */
export const HANDS = {
  // What a screen reader does. False if it is gone by now.
  reader: (page, { key }) => page.evaluate((key) => {
    const node = document.querySelector(`[data-key="${key}"]`);
    node?.click();
    return node !== null;
  }, key),
  keys: async (page, { key }) => {
    await page.evaluate((key) => document.querySelector(`[data-key="${key}"]`)?.focus(), key);
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

/** Turns the wheel over the middle of the window. */
async function scroll(page) {
  const { width, height } = page.viewportSize();
  await page.mouse.move(width / 2, height / 2);
  await page.mouse.wheel(0, 120);
}

/** As long is waited for what has to come: a machine without a graphics card, that does other things besides, is slow, not wrong. */
export const PATIENCE = 120_000;

/** Waits until something with this role and name can be used, and uses it. */
export async function use(page, role, name, hand = HANDS.reader, timeout = PATIENCE) {
  const end = Date.now() + timeout;
  for (;;) {
    const found = (await controls(page)).find((one) => one.role === role && !one.off && (name instanceof RegExp ? name.test(one.name) : one.name === name));
    if (found) return hand(page, found);
    assert.ok(Date.now() < end, `no ${role} “${name}”:\n${outline(await controls(page))}`);
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

/** What is used at once, wherever it is, by somebody who wants to see how the game ends. */
const ON = ["seal-anyway", "reveal-skip", "talks-nothing", "answer-silence", "agenda-take", "choice-take", "crisis-seal-hold", "crisis-seal-back-down"];

/** What to do with what there is: as tests/game/policy.rs has it. `last` is what was used before. */
function next(all, last) {
  const usable = all.filter((one) => !one.off);
  const named = (key) => usable.findLast((one) => one.role === "button" && one.name === word(key));
  const found = ON.map((key) => named(`dock-${key}`)).find(Boolean) ?? named("screens-curtain-ready[moscow]") ?? named("screens-curtain-ready[baku]");
  if (found) return found;
  // A hint of the guide has a button of the same name.
  if (named("dock-reveal-previous")) return named("dock-reveal-go-on");
  const seal = named("dock-seal");
  // What is a question of its own, such as what is expected of the other side, says so.
  if (!seal) return usable.findLast((one) => one.role === "radio" && !one.on && !one.about);
  const cards = usable.filter((one) => one.role === "button" && one.on !== null);
  const card = cards[0];
  return card && card.key !== last && !cards.some((one) => one.on) ? card : seal;
}

/** Uses something, if it is there. */
export const useIfThere = (page, role, name) => use(page, role, name, HANDS.reader, 5000).catch(() => {});

/** Plays on until `ends` says so of what there is. Gives the names of what was used. */
export async function play(page, ends, hand = HANDS.reader, timeout = 5 * PATIENCE) {
  const used = [];
  const end = Date.now() + timeout;
  let last;
  for (;;) {
    const all = await controls(page);
    if (ends(all)) return used;
    const move = next(all, last);
    assert.ok(Date.now() < end, `stuck after ${used.slice(-5).join(", ")} at\n${outline(all)}`);
    if (move) {
      const since = await frames(page);
      // What did not answer to the mouse lies under the edge of a list.
      if (hand === HANDS.mouse && move.key === last) await scroll(page);
      if (await hand(page, move) !== false) {
        used.push(move.name);
        last = move.key;
      }
      await answered(page, since);
    } else {
      await page.waitForTimeout(50);
    }
  }
}

/** Whether something with the words of this key is there. */
export const there = (key) => (all) => all.some((one) => one.name === word(key) && !one.off);
/** Whether a later turn than this has begun, and something can be ordered. */
export const turn = (number) => (all) => all.some((one) => one.name.startsWith(`turn ${number}`));
