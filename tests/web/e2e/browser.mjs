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

/** Chromium that pretends to a dense screen forgets it in one place: a box measured in the screen's own pixels. */
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

/** Opens a page that writes down what went wrong in it. */
export async function open(browser, options = {}) {
  const context = await browser.newContext({ viewport: SIZES.laptop, ...options });
  if (options.deviceScaleFactor > 1) await context.addInitScript(dense);
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

/** How many colours a picture has: a canvas that is blank has hardly any. And how light it is, from 0 to 255. */
async function measured(browser, png) {
  const page = await browser.newPage();
  const found = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const paper = canvas.getContext("2d");
    paper.drawImage(image, 0, 0);
    const { data } = paper.getImageData(0, 0, image.width, image.height);
    const light = data.reduce((sum, value, at) => (at % 4 === 1 ? sum + value : sum), 0);
    return { colours: new Set(new Uint32Array(data.buffer)).size, light: (4 * light) / data.length };
  }, `data:image/png;base64,${png.toString("base64")}`);
  await page.close();
  return found;
}
export const colours = async (browser, png) => (await measured(browser, png)).colours;
export const lightness = async (browser, png) => (await measured(browser, png)).light;

/** Takes a picture, if a folder for pictures is named. */
export async function picture(page, name) {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
}
