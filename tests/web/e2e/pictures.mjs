// Takes pictures of the game in the page, at three sizes: node pictures.mjs FOLDER [light|dark]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { SIZES, launch, open, ready } from "./browser.mjs";
import { goodHost } from "./hosts.mjs";
import { play, see, there, use, word } from "./player.mjs";

const PAGE = process.env.PAGE ?? "target/page";
const GAME = "?level=primer&as=baku&against=easy&seed=7";
const [folder = "target/pictures", scheme = "dark"] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const browser = await launch();
const host = await goodHost(PAGE);
for (const [size, viewport] of Object.entries({ ...SIZES, desk: { width: 1920, height: 1080 } })) {
  const page = await open(browser, { serviceWorkers: "block", viewport, colorScheme: scheme, hasTouch: size === "phone" });
  const take = async (name) => {
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(folder, `${name}-${size}-${scheme}.png`), timeout: 120_000 });
  };
  await page.goto(host.address);
  await ready(page, 120_000);
  await see(page, word("screens-title-new"));
  await take("title");
  await page.goto(host.address + GAME);
  await ready(page, 120_000);
  await see(page, word("dock-briefing"));
  await take("briefing");
  await play(page, there("dock-seal"));
  await take("play");
  await play(page, there("dock-reveal-skip"));
  await take("telling");
  await play(page, there("dock-end-debrief"));
  await take("end");
  await use(page, "button", word("dock-end-debrief"));
  await see(page, word("debrief-title"));
  await take("debrief");
  await page.context().close();
}
host.close();
await browser.close();
