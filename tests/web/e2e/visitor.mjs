// Somebody before the page who does the steps of the list of features: what each verb is in a browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { answered, frames, look, open, ready } from "./browser.mjs";
import { HANDS, PATIENCE, controls, outline, play, there } from "./player.mjs";

const SAVES = "three-roads/saves/";
/** Nothing is further away than this many presses of Tab. */
const FAR = 60;
/** The same window as on the desktop, so that everything has the same name and nearly the same place. */
const ROOM = { width: 1024, height: 600 };
/** A coarse screen: without a graphics card each pixel takes its time, and nobody looks. */
const COARSE = 0.25;

/** Opens the browser's one page for all features of a list. */
export async function visitor(browser, address, prepared) {
  const page = await open(browser, { serviceWorkers: "block", viewport: ROOM, deviceScaleFactor: COARSE, permissions: ["clipboard-read", "clipboard-write"] });
  return new Visitor(page, address, prepared);
}

class Visitor {
  constructor(page, address, prepared) {
    Object.assign(this, { page, address, prepared, codes: new Map(), files: [] });
    page.on("download", (file) => this.files.push(file));
  }

  /** Does what a line of the list says; whatever goes wrong is told with its place and with what is on the screen. */
  async run(steps) {
    for (const { line, text, verb, parts } of steps) {
      try {
        assert.ok(this[verb], "nobody knows how this is done in a browser");
        await this[verb](...parts);
      } catch (why) {
        const screen = outline(await controls(this.page).catch(() => []));
        throw new Error(`line ${line}, “${text}”: ${why.message}\nOn the screen:\n${screen}`, { cause: why });
      }
    }
    assert.deepEqual(this.page.faults.splice(0), []);
  }

  /** Goes to a link as one does who types it. */
  async visit(link) {
    // A link that differs only in its hash would not load the page.
    await this.page.goto("about:blank");
    await this.page.goto(this.address + link);
    await ready(this.page, PATIENCE);
  }

  /** The code of a game that was prepared, played once for all features. */
  async code(id) {
    if (!this.codes.has(id)) {
      // What is copied arrives after the press; what was copied before must not be taken for it.
      await this.page.goto(`${this.address}no-such-page`);
      await this.page.evaluate(() => navigator.clipboard.writeText(""));
      await this.run(this.prepared.get(id).steps);
      this.codes.set(id, await this.wait(() => this.clipboard(), "nothing was copied"));
    }
    return this.codes.get(id);
  }

  clipboard() {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async open({ code, seed = "", ...asked }) {
    const [first, ...seeds] = seed.split(",");
    const held = code && (await this.code(code));
    this.begun = { asked, seeds };
    // The game that is left keeps what it has; nothing of that stays.
    await this.page.goto(`${this.address}no-such-page`);
    await this.page.setViewportSize(ROOM);
    await this.page.evaluate(() => localStorage.clear());
    this.page.faults.length = 0;
    this.files.length = 0;
    await this.visit(link({ ...asked, seed: first }) + (held ? `#code=${encodeURIComponent(held)}` : ""));
  }

  restart() {
    return this.visit("");
  }

  /** Waits until something is so. */
  async wait(found, why) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const all = await controls(this.page);
      const one = await found(all);
      if (one) return one;
      assert.ok(Date.now() < end, why);
      await this.page.waitForTimeout(50);
    }
  }

  find(thing, usable = false) {
    return this.wait((all) => all.find((one) => thing(one) && !(usable && one.off)), "it is not there");
  }

  /** Does something, and waits until the game has answered. */
  async act(deed) {
    const since = await frames(this.page);
    const done = await deed();
    await answered(this.page, since);
    return done;
  }

  /** Finds a thing and uses it, until it was there to be used. */
  async use(thing, hand) {
    const end = Date.now() + PATIENCE;
    const there = async () => hand(this.page, await this.find(thing, true));
    while ((await this.act(there)) === false) assert.ok(Date.now() < end, "it is not there to be used");
  }

  press(thing) {
    return this.use(thing, HANDS.reader);
  }

  /** Its middle, once it is in the window. */
  async point(thing) {
    const { x, y } = await this.find(thing);
    await this.act(() => this.page.mouse.move(x, y));
    return { x, y };
  }

  click(thing) {
    return this.use(thing, HANDS.mouse);
  }

  /** The element of a thing. */
  async element(thing, usable = true) {
    const { key } = await this.find(thing, usable);
    return this.page.locator(`[data-key="${key}"]`);
  }

  async type(thing, text) {
    const field = await this.element(thing);
    await this.act(() => field.fill(text));
    await this.settled();
  }

  /** Waits until nothing is drawn for a moment: a field gets the focus first, then its text, and then the draft has it. */
  async settled() {
    for (let before = -1, tries = 0; tries < 20; tries += 1) {
      const now = await frames(this.page);
      if (now === before) return;
      before = now;
      await this.page.waitForTimeout(300);
    }
  }

  async paste(thing) {
    const field = await this.element(thing);
    await field.focus();
    await this.page.keyboard.press("Control+a");
    await this.act(() => this.page.keyboard.press("Control+v"));
  }

  async set(thing, value) {
    const slider = await this.element(thing);
    await this.act(() => slider.fill(String(value)));
  }

  async key(key) {
    await this.act(() => this.page.keyboard.press(key));
  }

  async "key until"(key, thing) {
    // The focus is told apart only by whoever is in the mirror; on the canvas it is seen.
    await this.page.evaluate(() => document.activeElement?.closest("#mirror") ?? document.querySelector("#mirror > *")?.focus());
    for (let presses = 0; presses < FAR; presses += 1) {
      if ((await controls(this.page)).some(thing)) return;
      await this.key(key);
    }
    assert.fail(`it is more than ${FAR} keys away`);
  }

  async drag(thing, dx, dy) {
    const { x, y } = await this.point(thing);
    await this.page.mouse.down();
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await this.act(() => this.page.mouse.move(x + dx * part, y + dy * part));
    }
    await this.act(() => this.page.mouse.up());
  }

  async wheel(thing, notches) {
    await this.point(thing);
    await this.act(() => this.page.mouse.wheel(0, -100 * notches));
    // What was turned glides on.
    await this.settled();
  }

  async "play until"(thing, hand = HANDS.reader) {
    const over = there("dock-end-debrief");
    for (;;) {
      await play(this.page, (all) => all.some(thing) || over(all), hand);
      if ((await controls(this.page)).some(thing)) return;
      const seed = this.begun.seeds.shift();
      assert.ok(seed, "it did not come before the end of the game");
      await this.visit(link({ ...this.begun.asked, seed }));
    }
  }

  "play by keys until"(thing) {
    return this["play until"](thing, HANDS.keys);
  }

  async room(width, height) {
    await this.act(() => this.page.setViewportSize({ width, height }));
  }

  "spoil save"() {
    return this.page.evaluate((start) => localStorage.setItem(`${start}mine`, "1700000000\nnot a game ("), SAVES);
  }

  async "drop file"() {
    const [name, text] = this.written;
    await this.act(() => this.page.evaluate(([name, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      document.querySelector("canvas").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
    }, [name, text]));
  }

  see(thing) {
    return this.find(thing);
  }

  gone(thing) {
    return this.wait((all) => !all.some(thing), "it is there");
  }

  /** How a thing lies and is painted now. */
  async seen(thing) {
    const { box, name } = await this.find(thing);
    const clip = { x: box.x, y: box.y, width: Math.max(box.width, 1), height: Math.max(box.height, 1) };
    const { ink } = await look(this.page, await this.page.screenshot({ clip }));
    return { box, ink, name };
  }

  async mark(thing) {
    this.marked = await this.seen(thing);
  }

  /** Waits until a thing is, beside what was marked, as it should be. */
  async compare(thing, right) {
    assert.ok(this.marked, "nothing was marked");
    let now;
    const as = async () => right(this.marked, (now = await this.seen(thing)));
    await this.wait(as, `it was ${JSON.stringify(this.marked)}`).catch((why) => assert.fail(`${why.message} and is ${JSON.stringify(now)}`));
  }

  changed(thing) {
    return this.compare(thing, (old, now) => old.name !== now.name);
  }

  moved(thing) {
    return this.compare(thing, (old, now) => far(middle(old.box), middle(now.box)) > 2 || far(size(old.box), size(now.box)) > 2);
  }

  stays(thing) {
    return this.compare(thing, (old, now) => far(middle(old.box), middle(now.box)) < 2);
  }

  recoloured(thing) {
    return this.compare(thing, (old, now) => far(old.ink, now.ink) > 40);
  }

  /** Waits until what everything is painted on is dark, or light. */
  async paper(dark) {
    await this.wait(async () => (await look(this.page, await this.page.screenshot())).light < 128 === dark, "the paper is of the other kind");
  }

  "paper dark"() {
    return this.paper(true);
  }

  "paper light"() {
    return this.paper(false);
  }

  async copied(text) {
    let copied;
    const there = async () => (copied = await this.clipboard()).includes(text);
    await this.wait(there, "it was not copied").catch((why) => assert.fail(`${why.message}; copied: “${copied}”`));
  }

  async file(ending, text) {
    const file = await this.wait(() => this.files.find((file) => file.suggestedFilename().endsWith(ending)), "there is no such file");
    const content = readFileSync(await file.path(), "utf8");
    assert.ok(content.includes(text), `it holds: ${content}`);
    this.written = [file.suggestedFilename(), content];
  }

  /** What was asked before has been done first: a slow machine may sound late. */
  async listen() {
    await this.settled();
    await this.page.evaluate(() => { globalThis.heard = 0; });
  }

  async heard() {
    await this.wait(() => this.page.evaluate(() => globalThis.heard > 0), "nothing was to be heard");
  }

  async silent() {
    assert.equal(await this.page.evaluate(() => globalThis.heard), 0, "something was to be heard");
  }

  /** Waits for two seconds in which nothing is drawn. */
  async rest() {
    await this.page.mouse.move(4, 4);
    const end = Date.now() + PATIENCE;
    for (let before = -1; ;) {
      const now = await frames(this.page);
      if (now === before) return;
      assert.ok(Date.now() < end, "it goes on drawing");
      before = now;
      await this.page.waitForTimeout(2000);
    }
  }

  told(text) {
    return this.wait((all) => all.some((one) => one.name.includes(text)), "nothing of the sort is said");
  }
}

const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
const size = ({ width, height }) => [width, height];
const far = (a, b) => Math.hypot(...a.map((value, at) => value - b[at]));

/** The search of a link. */
function link(asked) {
  const search = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString();
  return search && `?${search}`;
}
