// Reads the list of features, tests/features.txt, as tests/game/features/list.rs reads it. What is
// not understood is an error, and so is a feature without steps.
import assert from "node:assert/strict";
import { word } from "./player.mjs";

const ROLES = ["button", "checkbox", "radio", "link", "slider", "tab", "field", "area", "heading", "text", "image", "progress", "group", "dialog", "list", "item", "spin"];
const STATES = ["on", "off", "open", "shut", "barred", "focused"];
const ASKED = ["level", "as", "against", "seed", "code"];

/** A step in its words. Three dots before or after one stand for whatever else there is. */
function tokens(line) {
  const found = [];
  let rest = line;
  while (rest) {
    const match = rest.match(/^(…?)(?:"([^"]*)"|([^ …"]+))(…?)(?: (?=[^ ])|$)/);
    assert.ok(match, `not understood from here: ${rest}`);
    const [all, before, quoted, bare, after] = match;
    found.push({ text: quoted ?? bare, quoted: quoted !== undefined, more: [before !== "", after !== ""] });
    rest = rest.slice(all.length);
  }
  return found;
}

const isWord = (token, text) => token !== undefined && !token.quoted && !token.more.some(Boolean) && token.text === text;

/** How something is called, and whether that fits. */
function name(token) {
  assert.ok(token, "a name is missing");
  const text = token.quoted ? token.text : word(token.text);
  assert.ok(token.quoted || !text.includes("{"), `${token.text} depends on the game`);
  const [before, after] = token.more;
  const fits = (found) => (before ? (after ? found.includes(text) : found.endsWith(text)) : after ? found.startsWith(text) : found === text);
  return fits;
}

/** ROLE NAME, then `of` NAME if more is needed to tell it from others, then how it stands: whether something is it. */
function thing(rest) {
  const role = rest.shift();
  assert.ok(ROLES.some((known) => isWord(role, known)), `there is no role ${role?.text}`);
  const named = name(rest.shift());
  const about = isWord(rest[0], "of") && rest.shift() ? name(rest.shift()) : () => true;
  let stands = () => true;
  if (isWord(rest[0], "holds") && rest[1]?.quoted) {
    const [, { text }] = rest.splice(0, 2);
    stands = (one) => one.value === text;
  } else if (STATES.some((known) => isWord(rest[0], known))) {
    const state = rest.shift().text;
    stands = {
      on: (one) => one.on === true,
      off: (one) => one.on === false,
      open: (one) => one.open === "true",
      shut: (one) => one.open === "false",
      barred: (one) => one.off,
      focused: (one) => one.focused,
    }[state];
  }
  return (one) => one.role === role.text && named(one.name) && about(one.about) && stands(one);
}

/** What the program is begun with. */
function asked(rest, prepared) {
  return Object.fromEntries(rest.splice(0).map((token) => {
    const [name, value] = token.quoted ? [] : token.text.split("=");
    assert.ok(value !== undefined, "no name and value");
    assert.ok(ASKED.includes(name), `nothing is asked for by ${name}`);
    assert.ok(name !== "code" || prepared.has(value), `${value} is not prepared before`);
    return [name, value];
  }));
}

/** The parts of a step of this shape; the words of its verb are no parts. */
function parts(shape, all, prepared) {
  const rest = [...all];
  const found = shape.flatMap((kind) => {
    if (kind === "ASKED") return [asked(rest, prepared)];
    if (kind === "THING") return [thing(rest)];
    const first = rest.shift();
    assert.ok(first && !first.more.some(Boolean), `${kind} is missing`);
    assert.ok(first.quoted === (kind === "TEXT"), `${kind} is missing`);
    if (kind === "TEXT" || kind === "KEY") return [first.text];
    if (kind === "NUMBER") {
      assert.ok(Number.isFinite(Number(first.text)), "no number");
      return [Number(first.text)];
    }
    assert.equal(first.text, kind);
    return [];
  });
  assert.deepEqual(rest, [], "there is too much");
  return found;
}

function step(line, text, list) {
  const all = tokens(text);
  const shapes = list.verbs.filter(([verb]) => isWord(all[0], verb));
  let why = new Error("an unknown verb");
  for (const shape of shapes) {
    try {
      const verb = shape.filter((word) => /^[a-z]/.test(word)).join(" ");
      return { line, text, verb, parts: parts(shape, all, list.prepared) };
    } catch (found) {
      why = found;
    }
  }
  throw why;
}

/** The verbs, the games that are prepared, and the features with what each says and its steps. */
export function read(text) {
  const list = { verbs: [], prepared: new Map(), features: new Map() };
  let open;
  text.split("\n").forEach((line, at) => {
    try {
      if (!line.trim() || line.startsWith("#") || line.startsWith("==")) return;
      if (line.startsWith("    ")) {
        assert.ok(open, "a step of nothing");
        open.steps.push(step(at + 1, line.trim(), list));
        return;
      }
      const [, heading, says] = line.match(/^(.+?): (.+)$/) ?? assert.fail("no sentence");
      if (heading.startsWith("verb ")) {
        list.verbs.push(heading.slice("verb ".length).split(" "));
        return;
      }
      const id = heading.replace(/^prepare /, "");
      assert.match(id, /^[a-z-]+$/);
      assert.ok(!list.features.has(id) && !list.prepared.has(id), "it is there twice");
      assert.notEqual(open?.steps.length, 0, "no steps");
      open = { says, steps: [] };
      (id === heading ? list.features : list.prepared).set(id, open);
    } catch (why) {
      throw new Error(`line ${at + 1}: ${line}: ${why.message}`);
    }
  });
  assert.notEqual(open?.steps.length, 0, "no steps");
  return list;
}
