// The page about the stand-in: loading, messages, updates, keys. See tests/web/fixture.rs.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { SIZES, accessible, launch, open, picture, ready } from "./browser.mjs";
import { goodHost, plainHost } from "./hosts.mjs";

const MADE = process.env.STAND_INS ?? "target/tmp";
const ONE = join(MADE, "stand-in-one");
const TWO = join(MADE, "stand-in-two");
const file = (folder, end) => readdirSync(folder).find((name) => name.startsWith("three-roads-") && name.endsWith(end));
const SCRIPT = file(ONE, ".js");

let browser;
const hosts = [];
before(async () => { browser = await launch(); });
after(() => browser.close());
afterEach(() => hosts.splice(0).forEach((host) => host.close()));

async function plain(folder = ONE, path = undefined) {
  const host = await plainHost(folder, path);
  hosts.push(host);
  return host;
}
const version = (page) => page.evaluate(() => globalThis.standIn?.version);
const kept = (page) => page.evaluate(() => caches.keys());

/** Waits until the worker has stored everything. */
const stored = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));

test("a good host sends the game packed, once", async () => {
  const host = await goodHost(ONE);
  hosts.push(host);
  const page = await open(browser);
  const encodings = new Map();
  page.on("response", async (response) => encodings.set(response.url().split("/").at(-1), (await response.allHeaders())["content-encoding"]));
  await page.goto(host.address);
  await ready(page);
  assert.equal(encodings.get(file(ONE, ".wasm")), "br");
  assert.ok(![...encodings.keys()].some((name) => name.endsWith(".gz")));
  assert.equal(await page.evaluate(() => document.activeElement?.id), "three-roads");
  assert.deepEqual(page.faults, []);
});

test("where the host packs nothing the page takes the .gz beside", async () => {
  const host = await plain();
  const page = await open(browser, { serviceWorkers: "block" });
  await page.goto(host.address);
  await ready(page);
  assert.ok(host.asked.includes(file(ONE, ".wasm.gz")));
  assert.deepEqual(page.faults, []);
});

test("without a .gz, or with one that the host unpacks, the game comes all the same", async () => {
  for (const answer of [
    (response) => response.writeHead(404).end(),
    (response) => response.writeHead(200, { "Content-Encoding": "gzip" }).end(readFileSync(join(ONE, file(ONE, ".wasm.gz")))),
  ]) {
    const host = await plain();
    host.answers.set(".gz", answer);
    const page = await open(browser, { serviceWorkers: "block" });
    await page.goto(host.address);
    await ready(page);
    assert.equal(await version(page), "one");
  }
});

test("the bar shows what has arrived", async () => {
  const host = await plain();
  const bytes = readFileSync(join(ONE, file(ONE, ".wasm")));
  let sent;
  host.answers.set(".gz", (response) => response.writeHead(404).end());
  host.answers.set(".wasm", (response) => {
    response.writeHead(200, { "Content-Type": "application/wasm" });
    sent = response;
  });
  const page = await open(browser, { serviceWorkers: "block", viewport: SIZES.laptop });
  await page.goto(host.address);
  const bar = page.getByRole("progressbar", { name: "Loading the game" });
  let from = 0;
  for (const percent of [25, 60, 90]) {
    while (!sent) await page.waitForTimeout(20);
    const to = Math.ceil((bytes.length * percent) / 100);
    sent.write(bytes.subarray(from, to));
    from = to;
    await page.waitForFunction((now) => document.getElementById("bar")?.ariaValueNow === now, String(percent));
    if (percent === 60) {
      for (const [name, size] of Object.entries(SIZES)) {
        await page.setViewportSize(size);
        for (const scheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme: scheme });
          await picture(page, `loading-${name}-${scheme}`);
        }
      }
      await page.setViewportSize({ width: 683, height: 384 });
      await picture(page, "loading-200");
      await accessible(page);
    }
  }
  assert.equal(await bar.getAttribute("aria-valuetext"), "Loading: 90 %");
  sent.end(bytes.subarray(from));
  await ready(page);
});

const failures = {
  "no WebGL 2": {
    prepare: (page) => page.addInitScript(() => {
      const real = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return kind === "webgl2" ? null : real.call(this, kind, ...rest);
      };
    }),
    says: "This browser cannot draw the game.",
  },
  "no WebAssembly": {
    prepare: (page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly")),
    says: "This browser cannot run the game.",
  },
  "a failed load": {
    prepare: (_, host) => host.answers.set(".wasm", (response) => response.writeHead(500).end()),
    says: "The game did not arrive.",
    mends: true,
  },
  "a load that breaks off": {
    prepare: (_, host) => {
      host.answers.set(".gz", (response) => response.writeHead(404).end());
      host.answers.set(".wasm", (response) => {
        response.writeHead(200, { "Content-Length": 300_000 });
        response.write(readFileSync(join(ONE, file(ONE, ".wasm"))).subarray(0, 9000), () => response.destroy());
      });
    },
    says: "The game did not arrive.",
    mends: true,
  },
  "no script of the game": {
    prepare: (_, host) => host.answers.set(SCRIPT, (response) => response.writeHead(404).end()),
    says: "The game did not arrive.",
    mends: true,
  },
  "an old browser": {
    prepare: (_, host) => {
      host.answers.set(".gz", (response) => response.writeHead(404).end());
      const bytes = Buffer.from(readFileSync(join(ONE, file(ONE, ".wasm"))));
      bytes[8] = 77;
      host.answers.set(".wasm", (response) => response.writeHead(200, { "Content-Type": "application/wasm" }).end(bytes));
    },
    says: "This browser is too old for the game.",
  },
  "a panic": { query: "?stop", says: "Three Roads had to stop.", details: "src/road.rs:3" },
  "a lost context": {
    after: async (page) => {
      await ready(page);
      await page.evaluate(() => globalThis.standIn.graphics.getExtension("WEBGL_lose_context").loseContext());
    },
    says: "The graphics were taken away.",
  },
};

for (const [name, failure] of Object.entries(failures)) {
  test(`${name} is told, with what to do`, async () => {
    const host = await plain();
    const page = await open(browser, { serviceWorkers: "block" });
    await failure.prepare?.(page, host);
    await page.goto(host.address + (failure.query ?? ""));
    await failure.after?.(page);
    const told = page.getByRole("alert");
    await told.getByRole("heading", { name: failure.says }).waitFor();
    const button = told.getByRole("button");
    assert.ok(await button.evaluate((node) => node === document.activeElement));
    if (failure.details) {
      await told.getByText("What happened").click();
      await told.getByText(failure.details).waitFor();
    }
    await picture(page, `told-${name.replaceAll(" ", "-")}`);
    await page.setViewportSize(SIZES.phone);
    await picture(page, `told-${name.replaceAll(" ", "-")}-phone`);
    await accessible(page);
    if (failure.mends) {
      host.answers.clear();
      await page.keyboard.press("Enter");
      await ready(page);
    }
  });
}

test("the page opens without a network after the first visit, whatever the link asks for", async () => {
  const host = await plain(ONE, "/class/room/");
  const page = await open(browser);
  await page.goto(host.address);
  await ready(page);
  await stored(page);
  host.close();
  await page.goto(`${host.address}?level=primer&as=baku#code=1`);
  await ready(page);
  assert.equal(await page.evaluate(() => location.search + location.hash), "?level=primer&as=baku#code=1");
  assert.deepEqual(page.faults, []);
});

test("a new version waits, is offered, and takes the place of the old one as a whole", async () => {
  const host = await plain();
  const page = await open(browser);
  await page.goto(host.address);
  await ready(page);
  await stored(page);
  await page.reload();
  await ready(page);
  const [old] = await kept(page);
  host.folder = TWO;
  await page.reload();
  await ready(page);
  assert.equal(await version(page), "one", "the page keeps to what is stored");
  const notice = page.getByRole("status");
  await notice.getByText("A new version is ready.").waitFor();
  await picture(page, "update");
  assert.equal((await kept(page)).length, 2);
  await accessible(page);
  await notice.getByRole("button", { name: "Reload" }).click();
  await page.waitForFunction(() => globalThis.standIn?.version === "two");
  await page.waitForFunction(async () => (await caches.keys()).length === 1);
  assert.notEqual((await kept(page))[0], old);
  assert.deepEqual(page.faults, []);
});

test("half of an update is not kept", async () => {
  const host = await plain();
  host.answers.set("worker.js", (response) => response.writeHead(200, { "Content-Type": "text/javascript" }).end(readFileSync(join(TWO, "worker.js"))));
  const page = await open(browser);
  await page.goto(host.address);
  await ready(page);
  await page.waitForFunction(() => navigator.serviceWorker.getRegistration().then((found) => !found));
  assert.deepEqual(await kept(page), []);
});

test("pages below other paths of a host keep what is theirs", async () => {
  const host = await plain(ONE, "/a/");
  const page = await open(browser);
  await page.goto(host.address);
  await ready(page);
  await page.evaluate(() => caches.open("three-roads http://127.0.0.1/b/ 1").then(() => caches.open("theirs")));
  await stored(page);
  assert.equal((await kept(page)).length, 3);
});

test("keys and gestures of the game do not reach the browser", async () => {
  const host = await plain();
  const page = await open(browser, { serviceWorkers: "block" });
  await page.goto(host.address);
  await ready(page);
  const stopped = (init, kind = "keydown") => page.evaluate(([init, kind]) => {
    const make = { keydown: KeyboardEvent, contextmenu: MouseEvent, wheel: WheelEvent }[kind] ?? Event;
    return !document.activeElement.dispatchEvent(new make(kind, { bubbles: true, cancelable: true, ...init }));
  }, [init, kind]);
  const yes = [{ key: "Tab" }, { key: "Tab", shiftKey: true }, { key: "/" }, { key: "Backspace" }, { key: "s", ctrlKey: true }];
  const no = [{ key: "a" }, { key: "F5" }, { key: "Tab", ctrlKey: true }, { key: "l", ctrlKey: true }];
  for (const key of yes) assert.equal(await stopped(key), true, JSON.stringify(key));
  for (const key of no) assert.equal(await stopped(key), false, JSON.stringify(key));
  assert.equal(await stopped({}, "contextmenu"), true);
  assert.equal(await stopped({ ctrlKey: true }, "wheel"), true);
  assert.equal(await stopped({}, "wheel"), false);
  await page.evaluate(() => {
    document.getElementById("mirror").innerHTML = "<input>";
    document.querySelector("#mirror input").focus();
  });
  for (const key of [{ key: "/" }, { key: "Backspace" }, { key: "Tab" }]) assert.equal(await stopped(key), false, JSON.stringify(key));
  assert.equal(await stopped({ key: "s", ctrlKey: true }), true);
  await page.evaluate(() => document.activeElement.blur());
  assert.equal(await stopped({ key: "/" }), false);
});

test("sound is let in by the first key", async () => {
  const host = await plain();
  const page = await open(browser, { serviceWorkers: "block" });
  await page.goto(host.address);
  await ready(page);
  assert.equal(await page.evaluate(() => globalThis.threeRoadsAudio), undefined);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => globalThis.threeRoadsAudio?.state === "suspended", undefined, { timeout: 30_000 });
  await page.evaluate(() => globalThis.threeRoadsAudio.resume());
  assert.equal(await page.evaluate(() => globalThis.threeRoadsAudio.state), "running");
});

test("one file opens by double click", async () => {
  const page = await open(browser);
  await page.goto(pathToFileURL(join(MADE, "stand-in.html")).href);
  await ready(page);
  assert.equal(await version(page), "single");
  assert.deepEqual(page.faults, []);
});
