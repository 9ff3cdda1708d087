// Chromium, and what all tests ask of a page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const SIZES = { phone: { width: 390, height: 844 }, laptop: { width: 1366, height: 768 } };

/** Chromium without a graphics card. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--no-sandbox", "--autoplay-policy=user-gesture-required"],
  });
}

/** Chromium that pretends to a dense or a coarse screen forgets it in one place: a box measured in the screen's own pixels. */
function dense() {
  globalThis.ResizeObserver = class extends ResizeObserver {
    constructor(told) {
      super((entries, observer) => {
        for (const entry of entries) {
          const { width, height } = entry.contentRect;
          const box = { inlineSize: Math.round(width * devicePixelRatio), blockSize: Math.round(height * devicePixelRatio) };
          Object.defineProperty(entry, "devicePixelContentBoxSize", { value: [box] });
        }
        told(entries, observer);
      });
    }
  };
}

/** Counts the frames of the game, and the sounds that it plays. */
function count() {
  globalThis.frames = 0;
  const ask = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (draw) => ask((now) => {
    draw(now);
    globalThis.frames += 1;
    globalThis.lastFrame = performance.now();
  });
  globalThis.heard = 0;
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (...when) {
    globalThis.heard += 1;
    return start.apply(this, when);
  };
}

/** How many frames the page has drawn. */
export const frames = (page) => page.evaluate(() => globalThis.frames);

/**
 * Waits until what was asked of the game is on the screen: it is passed on in one frame, done in the
 * next and drawn in the third. `since` is how many frames had been drawn before it was asked.
 */
export async function answered(page, since) {
  const drawn = (since) => globalThis.frames >= since + 3 || (globalThis.frames > since && performance.now() > globalThis.lastFrame + 1000);
  await page.waitForFunction(drawn, since, { polling: 20, timeout: 5000 }).catch(() => {});
}

/** Opens a page that writes down what went wrong in it. */
export async function open(browser, options = {}) {
  const context = await browser.newContext({ viewport: SIZES.laptop, ...options });
  if (options.deviceScaleFactor) await context.addInitScript(dense);
  await context.addInitScript(count);
  const page = await context.newPage();
  // A machine that does other things besides is slow, not wrong.
  page.setDefaultTimeout(120_000);
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  return Object.assign(page, { faults });
}

/** Waits until the game has drawn itself. */
export function ready(page, timeout = 60_000) {
  return page.locator("#curtain").waitFor({ state: "hidden", timeout });
}

/** Nothing serious stands in the way of people who do not see, hear or point. */
export async function accessible(page) {
  // Run as the page's own policy forbids: by the browser's tools.
  const client = await page.context().newCDPSession(page);
  await client.send("Page.setBypassCSP", { enabled: true });
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  assert.deepEqual(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`), []);
}

/**
 * How many colours a picture has: a canvas that is blank has hardly any. How light it is, from 0 to
 * 255. And its ink: the colour that differs most from the one that is most of it.
 */
export async function look(page, png) {
  return page.evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const paper = canvas.getContext("2d");
    paper.drawImage(image, 0, 0);
    const { data } = paper.getImageData(0, 0, image.width, image.height);
    const light = data.reduce((sum, value, at) => (at % 4 === 1 ? sum + value : sum), 0);
    const counts = new Map();
    for (const colour of new Uint32Array(data.buffer)) counts.set(colour, (counts.get(colour) ?? 0) + 1);
    const parts = (colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
    const [[most]] = [...counts].reduce(([best], one) => [one[1] > best[1] ? one : best], [[0, -1]]);
    const far = (colour) => Math.hypot(...parts(colour).map((value, at) => value - parts(most)[at]));
    const ink = [...counts.keys()].reduce((best, one) => (far(one) > far(best) ? one : best), most);
    return { colours: counts.size, light: (4 * light) / data.length, ink: parts(ink) };
  }, png.toString("base64"));
}

/** The same of a picture of a page whose policy lets it look at nothing. */
async function measured(browser, png) {
  const page = await browser.newPage();
  const found = await look(page, png);
  await page.close();
  return found;
}
export const colours = async (browser, png) => (await measured(browser, png)).colours;
export const lightness = async (browser, png) => (await measured(browser, png)).light;

/** Takes a picture, if a folder for pictures is named. */
export async function picture(page, name) {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
}
