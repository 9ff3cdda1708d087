// Measures the page; a command, not a test: nothing fails here, and a machine that does other
// things besides measures those.
//   node measure.mjs start [EMPTY]   to the title that answers a key; beside an empty page of the engine, if its folder is named:
//                                    cargo build --profile web --target wasm32-unknown-unknown --package game --example empty
//                                    cargo web build --module …/wasm32-unknown-unknown/web/examples/empty.wasm --out EMPTY
//   node measure.mjs idle            updates and processor time of a tab at rest, on each screen
//   node measure.mjs frames          gaps between frames while an opponent thinks that searches, and beside one that does not
import { launch, open, ready } from "./browser.mjs";
import { goodHost } from "./hosts.mjs";
import { play, see, there, turn, word } from "./player.mjs";

const PAGE = process.env.PAGE ?? "target/page";
const GAME = "?level=after-the-war&as=baku&against=strong&seed=7";
// Whoever does not search has nothing to think of while the person thinks.
const STILL = GAME.replace("strong", "easy");
/** Turns whose beginnings are measured, and for how many milliseconds each. */
const TURNS = 4;
const SOON = 4000;
const [what = "idle", empty] = process.argv.slice(2);

/** Seconds that the processor has worked for this Chromium: for its pages, and for the graphics. */
async function worked(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const of = (kind) => processInfo.filter(({ type }) => type === kind).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return { renderer: of("renderer"), GPU: of("GPU") };
}

/** Writes down when each frame begins; how many there were is counted besides. */
const count = (page) => page.addInitScript(() => {
  globalThis.began = [];
  const ask = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (draw) => ask((now) => {
    globalThis.began.push(performance.now());
    draw(now);
  });
});

const at = (sorted, percent) => sorted[Math.floor(((sorted.length - 1) * percent) / 100)] ?? NaN;
const say = (name, values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const part = (percent) => at(sorted, percent).toFixed(0).padStart(6);
  console.log(`${name.padEnd(24)}${String(values.length).padStart(6)} ${part(50)} ${part(95)} ${part(100)}`);
};

async function visit(browser, host, link = "", options = {}) {
  const page = await open(browser, { serviceWorkers: "block", viewport: { width: 1366, height: 768 }, ...options });
  await count(page);
  await page.goto(host.address + link);
  return page;
}

async function start(browser, host, bare) {
  const times = { game: [], empty: [] };
  for (let round = 0; round < 5; round += 1) {
    for (const [name, of] of Object.entries({ game: host, empty: bare })) {
      if (!of) continue;
      const page = await visit(browser, of);
      // The frame after the key is the answer to it. An empty window cannot say that it is ready.
      await page.waitForFunction((says) => globalThis.began.length >= 4 && (!says || document.querySelector("#curtain").hidden), of === host, { polling: 10 });
      const before = await page.evaluate(() => globalThis.began.length);
      await page.keyboard.press("Tab");
      await page.waitForFunction((before) => globalThis.began.length > before, before, { polling: 10 });
      times[name].push(await page.evaluate(() => globalThis.began.at(-1)));
      await page.context().close();
    }
  }
  console.log("ms from navigation to the answer to a key: number, median, 95 %, most");
  for (const [name, values] of Object.entries(times)) if (values.length) say(name, values);
}

async function idle(browser, host) {
  const screens = { title: "", briefing: STILL, orders: STILL };
  console.log("a tab at rest, 30 s: updates, share of a core of page and graphics");
  for (const [name, link] of Object.entries(screens)) {
    const page = await visit(browser, host, link);
    await ready(page, 120_000);
    if (name !== "title") await see(page, word("dock-briefing"));
    if (name === "orders") await play(page, there("dock-seal"));
    await page.waitForTimeout(10_000);
    const [frames, before] = [await page.evaluate(() => globalThis.began.length), await worked(browser)];
    await page.waitForTimeout(30_000);
    const [more, after] = [await page.evaluate(() => globalThis.began.length), await worked(browser)];
    const share = (kind) => `${(((after[kind] - before[kind]) / 30) * 100).toFixed(2)} %`;
    console.log(`${name.padEnd(12)}${String(more - frames).padStart(4)}  ${share("renderer")}  ${share("GPU")}`);
    await page.context().close();
  }
}

/** The gaps between frames, while something moves in every one. */
async function gaps(page, milliseconds) {
  await page.evaluate(() => { globalThis.began.length = 0; });
  const end = Date.now() + milliseconds;
  for (let step = 0; Date.now() < end; step += 1) {
    await page.mouse.move(500 + (step % 40), 300);
    await page.waitForTimeout(8);
  }
  const frames = await page.evaluate(() => globalThis.began);
  return frames.slice(1).map((time, before) => time - frames[before]);
}

/** The same moments against opponents that search and one that does not: it thinks from the turn's beginning on. */
async function frames(browser, host) {
  console.log(`ms between frames in the first ${SOON / 1000} s of a turn: number, median, 95 %, most`);
  for (const opponent of ["easy", "strong", "expert", "easy"]) {
    // Coarse: without a graphics card it is pixels that take the time, not the game.
    const page = await visit(browser, host, GAME.replace("strong", opponent), { deviceScaleFactor: 0.25 });
    await ready(page, 120_000);
    const found = [];
    for (let number = 1; number <= TURNS; number += 1) {
      const orders = (all) => turn(number)(all) && there("dock-seal")(all);
      await play(page, orders);
      found.push(...await gaps(page, SOON));
    }
    say(opponent, found);
    await page.context().close();
  }
}

const browser = await launch();
const host = await goodHost(PAGE);
const bare = empty ? await goodHost(empty) : null;
await { start, idle, frames }[what](browser, host, bare);
bare?.close();
host.close();
await browser.close();
