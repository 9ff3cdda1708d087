// The game itself in the page: PAGE is what “cargo web build” wrote, SINGLE what “cargo web single” did.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { SIZES, accessible, colours, launch, lightness, open, picture, ready } from "./browser.mjs";
import { goodHost, plainHost } from "./hosts.mjs";
import { HANDS, play, said, see, there, turn, use, useIfThere, word } from "./player.mjs";

const PAGE = process.env.PAGE ?? "target/page";
const SINGLE = process.env.SINGLE ?? "target/three-roads.html";
const GAME = "?level=primer&as=baku&against=easy&seed=7";
// Few pixels: without a graphics card each of them takes its time.
const SMALL = { width: 1024, height: 600 };
const SAVES = "three-roads/saves/";

let browser, host;
const contexts = [];
before(async () => {
  browser = await launch();
  host = await goodHost(PAGE);
});
after(async () => {
  host.close();
  await browser.close();
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

/** Opens the game and waits until it is there. */
async function game(link = "", options = {}) {
  const page = await open(browser, { serviceWorkers: "block", viewport: SMALL, ...options });
  contexts.push(page.context());
  await page.goto(host.address + link);
  await ready(page, 120_000);
  return page;
}
const saves = (page) => page.evaluate((start) => Object.entries(localStorage).filter(([name]) => name.startsWith(start)), SAVES);
/** Waits until a turn has been sealed and is on the shelf. */
async function saved(page) {
  await page.waitForFunction((start) => Object.keys(localStorage).some((name) => name.startsWith(start)), SAVES);
}

test("a first visit ends at the title, which is drawn and answers a key", async () => {
  const page = await game("", { viewport: SIZES.laptop });
  await see(page, word("screens-title-new"));
  assert.ok(await colours(browser, await page.screenshot()) > 50, "the canvas is blank");
  await picture(page, "title");
  await use(page, "button", word("screens-title-credits"), HANDS.keys);
  await see(page, word("screens-credits-title"));
  assert.deepEqual(page.faults, []);
});

test("the game begins as light or dark as the browser wishes, until somebody sets something else", async () => {
  for (const [scheme, other, is] of [["light", "dark", (of) => of > 170], ["dark", "light", (of) => of < 85]]) {
    const page = await game("", { colorScheme: scheme });
    assert.ok(is(await lightness(browser, await page.screenshot())), scheme);
    await use(page, "button", word("screens-title-settings"));
    await use(page, "radio", word(`screens-settings-${other}`));
    await page.waitForFunction((other) => document.documentElement.dataset.theme === other, other);
    await page.reload({ waitUntil: "domcontentloaded" });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.equal(await ground(), other === "dark" ? "rgb(17, 23, 28)" : "rgb(239, 232, 218)", "before the game is there");
    await ready(page, 120_000);
    assert.ok(!is(await lightness(browser, await page.screenshot())), other);
    assert.deepEqual(page.faults, []);
  }
});

test("a whole game is played by role and name, and what happens is told", async () => {
  const page = await game();
  await accessible(page);
  await use(page, "button", /^First game as .*Baku/);
  await see(page, word("dock-agenda-first"));
  assert.equal(await page.getByRole("dialog", { name: word("dock-briefing") }).count(), 1);
  await accessible(page);
  await useIfThere(page, "link", /No more hints/);
  await play(page, there("dock-seal"));
  await accessible(page);
  const used = await play(page, there("dock-end-debrief"));
  assert.ok(used.filter((name) => name === word("dock-seal")).length >= 4, used.join(", "));
  assert.ok((await said(page)).length > 10);
  await accessible(page);
  await use(page, "button", word("dock-end-debrief"));
  await see(page, word("debrief-title"));
  await accessible(page);
  await picture(page, "debrief");
  assert.deepEqual(page.faults, []);
});

test("a whole game is played with the keyboard", async () => {
  const page = await game(GAME);
  const used = await play(page, there("dock-end-debrief"), HANDS.keys);
  assert.ok(used.filter((name) => name === word("dock-seal")).length >= 4, used.join(", "));
  assert.deepEqual(page.faults, []);
});

test("a turn is played with the mouse on the canvas", async () => {
  const page = await game(GAME);
  await play(page, turn(2), HANDS.mouse);
  await picture(page, "turn-mouse");
  assert.deepEqual(page.faults, []);
});

test("a turn is played by touch on a phone", async () => {
  const page = await game(GAME, { viewport: SIZES.phone, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
  await play(page, turn(2), HANDS.touch);
  assert.ok(await colours(browser, await page.screenshot()) > 50);
  await picture(page, "turn-touch");
  assert.deepEqual(page.faults, []);
});

test("the computer's search never freezes the tab", async () => {
  const page = await game(GAME);
  await play(page, there("dock-end-debrief"));
  // What holds the page up for longer than 50 ms, and how far the search is said to be.
  await page.evaluate(() => {
    globalThis.held = [];
    globalThis.seen = new Set();
    new PerformanceObserver((list) => globalThis.held.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask" });
    const mirror = document.querySelector("#mirror");
    const busy = () => [...mirror.querySelectorAll("p")].map((node) => node.textContent).find((text) => /^Looking for them: .* done\.$/.test(text));
    new MutationObserver(() => globalThis.seen.add(busy())).observe(mirror, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await use(page, "button", word("dock-end-debrief"));
  await see(page, "Found by letting the computer play on");
  const { held, seen } = await page.evaluate(() => ({ held: globalThis.held, seen: [...globalThis.seen].filter(Boolean) }));
  assert.ok(seen.length > 5, `the search was seen at ${seen.length} places only`);
  assert.ok(Math.max(0, ...held) < 1000, `held up for ${Math.max(...held)} ms`);
  assert.deepEqual(page.faults, []);
});

test("after a reload the game goes on where it was", async () => {
  const page = await game(GAME);
  await play(page, turn(2));
  await page.reload();
  await ready(page, 120_000);
  await use(page, "button", word("screens-title-resume"));
  await see(page, "turn 2");
  assert.deepEqual(page.faults, []);
});

test("without a network the game opens after the first visit", async () => {
  const own = await goodHost(PAGE);
  const page = await open(browser);
  contexts.push(page.context());
  await page.goto(own.address);
  await ready(page, 120_000);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
  own.close();
  await page.goto(own.address + GAME);
  await ready(page, 120_000);
  await see(page, word("dock-agenda-first"));
  assert.deepEqual(page.faults, []);
});

test("a plain host below a path will do", async () => {
  const plain = await plainHost(PAGE, "/class/3b/");
  const page = await open(browser, { serviceWorkers: "block" });
  contexts.push(page.context());
  await page.goto(plain.address + GAME);
  await ready(page, 120_000);
  await see(page, word("dock-agenda-first"));
  assert.ok(plain.asked.some((name) => name.endsWith(".wasm.gz")));
  plain.close();
  assert.deepEqual(page.faults, []);
});

test("one file opens by double click, and a turn can be played in it", async () => {
  const page = await open(browser);
  contexts.push(page.context());
  await page.goto(pathToFileURL(SINGLE).href + GAME);
  await ready(page, 120_000);
  await play(page, turn(2));
  assert.deepEqual(page.faults, []);
});

test("a link can hold a game, or name one that is not there", async () => {
  const page = await game(GAME);
  await play(page, turn(2));
  const [[, kept]] = await saves(page);
  const code = kept.slice(kept.indexOf("\n") + 1);
  const other = await game(`#code=${encodeURIComponent(code)}`);
  await see(other, "turn 2");
  const lost = await game("?level=nowhere");
  await see(lost, "nowhere");
  await accessible(lost);
  assert.deepEqual([...page.faults, ...other.faults, ...lost.faults], []);
});

test("a damaged save is told, and harms nothing else", async () => {
  const page = await game(GAME);
  await play(page, turn(2));
  await page.evaluate((start) => localStorage.setItem(`${start}mine`, "1700000000\nnot a game ("), SAVES);
  await page.reload();
  await ready(page, 120_000);
  await see(page, word("game-save-damaged"));
  await accessible(page);
  await picture(page, "damaged");
  assert.deepEqual((await saves(page)).map(([name]) => name).filter((name) => name.includes("mine")), [`${SAVES}mine.damaged`]);
  await use(page, "button", word("screens-problem-done"));
  await use(page, "button", word("screens-title-resume"));
  await see(page, "turn 2");
  assert.deepEqual(page.faults, []);
});

test("two tabs with one saved game lose neither", async () => {
  const page = await game(GAME);
  await play(page, turn(2));
  const second = Object.assign(await page.context().newPage(), { faults: [] });
  await second.goto(host.address);
  await ready(second, 120_000);
  await use(second, "button", word("screens-title-resume"));
  await see(second, "turn 2");
  await play(second, turn(3));
  await page.bringToFront();
  await play(page, (all) => turn(3)(all) || there("game-save-two-of-one")(all));
  await see(page, word("game-save-two-of-one"));
  assert.equal((await saves(page)).length, 2);
});

test("when the graphics are taken away, a reload goes on from the last sealed turn", async () => {
  const page = await game(GAME);
  await play(page, turn(2));
  await page.evaluate(() => document.querySelector("canvas").getContext("webgl2").getExtension("WEBGL_lose_context").loseContext());
  await page.getByRole("alert").getByRole("heading", { name: word("page-lost") }).waitFor();
  await picture(page, "lost");
  await page.getByRole("button", { name: word("page-reload") }).click();
  await ready(page, 120_000);
  await use(page, "button", word("screens-title-resume"));
  await see(page, "turn 2");
});
