// Games that were played on this machine, again in the page: GAMES is a folder with their replays
// and a line of each, as `portable play` writes them (see .ci/web).
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { launch, open, ready } from "./browser.mjs";
import { goodHost } from "./hosts.mjs";

const PAGE = process.env.PAGE ?? "target/page";
const GAMES = process.env.GAMES ?? "target/games";
const LEVELS = join(import.meta.dirname, "../../../levels");

test("200 recorded games of all levels end in the page as they ended on this machine", async () => {
  const read = (name) => readFileSync(join(GAMES, name), "utf8");
  const lines = read("lines").trimEnd().split("\n");
  // A replay ends with the only parenthesis that stands at the beginning of a line.
  const replays = read("replays").split(/(?<=\n\)\n)/);
  assert.deepEqual([lines.length, replays.length], [200, 200]);
  const browser = await launch();
  const host = await goodHost(PAGE);
  const page = await open(browser, { serviceWorkers: "block" });
  await page.goto(host.address);
  await ready(page, 120_000);
  for (const [at, line] of lines.entries()) {
    const [, expected] = line.match(/ (turns .*) all /);
    const found = await page.evaluate((replay) => globalThis.threeRoadsReplay(replay), replays[at]);
    assert.equal(found, expected, line);
  }
  const levels = new Set(lines.map((line) => line.split(" ")[0]));
  const shipped = readdirSync(LEVELS).filter((name) => name.endsWith(".ron"));
  assert.deepEqual([...levels].sort(), shipped.map((name) => name.slice(0, -4)).sort());
  const altered = replays[0].replace(/(level: "[^"]*",[^]*?seed: )(\d+)/, (_, before, seed) => before + (BigInt(seed) ^ 1n));
  assert.notEqual(altered, replays[0]);
  assert.equal(await page.evaluate((replay) => globalThis.threeRoadsReplay(replay), altered), "damaged");
  assert.deepEqual(page.faults, []);
  host.close();
  await browser.close();
});
