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

/** Opens a page that writes down what went wrong in it. */
export async function open(browser, options = {}) {
  const context = await browser.newContext({ viewport: SIZES.laptop, ...options });
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

/** How many colours a picture has: a canvas that is blank has hardly any. */
export async function colours(browser, png) {
  const page = await browser.newPage();
  const count = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const paper = canvas.getContext("2d");
    paper.drawImage(image, 0, 0);
    const { data } = paper.getImageData(0, 0, image.width, image.height);
    return new Set(new Uint32Array(data.buffer)).size;
  }, `data:image/png;base64,${png.toString("base64")}`);
  await page.close();
  return count;
}

/** Takes a picture, if a folder for pictures is named. */
export async function picture(page, name) {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
}
