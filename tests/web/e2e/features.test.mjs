// The list of features, line by line, in the page. The tests of the desktop do the same steps.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./browser.mjs";
import { read } from "./features.mjs";
import { goodHost } from "./hosts.mjs";
import { visitor } from "./visitor.mjs";

const PAGE = process.env.PAGE ?? "target/page";
const TEXT = readFileSync(join(import.meta.dirname, "../../features.txt"), "utf8");
const { features, prepared } = read(TEXT);
const run = new Set();

let browser, host, somebody;
before(async () => {
  browser = await launch();
  host = await goodHost(PAGE);
  somebody = await visitor(browser, host.address, prepared);
});
after(async () => {
  host.close();
  await browser.close();
});

for (const [id, { says, steps }] of features) {
  test(`${id}: ${says}`, async () => {
    await somebody.run(steps);
    run.add(id);
  });
}

test("every line of the list is run", () => {
  const lines = TEXT.split("\n").filter((line) => /^[a-z-]+: /.test(line));
  assert.deepEqual([...run], lines.map((line) => line.split(":")[0]));
});

test("what is not understood in the list is an error", () => {
  const head = "verb press THING: it\nverb key KEY until THING: it\nverb open ASKED: it\n";
  const good = 'a: A.\n    press button dock-seal\n    key Tab until field "x"… of "y" holds "z"\n';
  assert.equal(read(head + good).features.get("a").steps.length, 2);
  for (const [wrong, why] of [
    ["a: A.\n", "no steps"],
    ["a: A.\n\nb: B.\n    press button dock-seal\n", "no steps"],
    ["    press button dock-seal\n", "a step of nothing"],
    ["a: A.\n    push button dock-seal\n", "an unknown verb"],
    ["a: A.\n    press knob dock-seal\n", "no role"],
    ["a: A.\n    press button dock-sael\n", "no words"],
    ["a: A.\n    press button dock-table-theirs\n", "depends on the game"],
    ["a: A.\n    press button\n", "missing"],
    ["a: A.\n    press button dock-seal twice\n", "too much"],
    ['a: A.\n    press button "x\n', "not understood"],
    ["a: A.\n    press  button dock-seal\n", "not understood"],
    ["a: A.\n    open code=b\n", "not prepared"],
    ["a: A.\n    open speed=9\n", "nothing is asked"],
    ["a: A.\n    press button dock-seal\na: A.\n    press button dock-seal\n", "twice"],
    ["A line.\n", "no sentence"],
  ]) assert.throws(() => read(head + wrong), (error) => error.message.includes(why), wrong);
});
