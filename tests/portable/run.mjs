// Plays or replays with the wasm build, under node, and prints the lines that main.rs prints:
//   node run.mjs WASM play PLAN
//   node run.mjs WASM replay REPLAYS
// The time that decisions took goes to the error stream.
import { readFileSync } from "node:fs";

const [wasm, mode, file] = process.argv.slice(2);
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), {});
const { memory, portable_room, portable_answer, ...calls } = instance.exports;

// Memory that has grown has a new buffer, so it is looked up each time.
function give(text) {
  const bytes = new TextEncoder().encode(text);
  const at = portable_room(bytes.length) >>> 0;
  new Uint8Array(memory.buffer, at, bytes.length).set(bytes);
}

function call(name) {
  const length = calls[name]();
  const at = portable_answer() >>> 0;
  const answer = new TextDecoder().decode(new Uint8Array(memory.buffer, at, Math.abs(length)));
  if (length < 0) {
    throw new Error(answer);
  }
  return answer;
}

function play(plan, times) {
  give(plan);
  call("portable_open");
  for (;;) {
    const began = performance.now();
    const made = call("portable_decide");
    const took = performance.now() - began;
    if (made === "") {
      return call("portable_line");
    }
    times.set(made, times.get(made) ?? []);
    times.get(made).push(took);
  }
}

function tell(times) {
  const row = (what, cells) => console.error(what.padEnd(24) + cells.map((cell) => String(cell).padStart(10)).join(""));
  row("decisions, in ms", ["number", "median", "95 %", "most"]);
  for (const what of [...times.keys()].sort()) {
    const took = times.get(what).sort((a, b) => a - b);
    const at = (percent) => took[Math.floor(((took.length - 1) * percent) / 100)].toFixed(2);
    row(what, [took.length, at(50), at(95), at(100)]);
  }
}

function main(text) {
  if (mode === "play") {
    const times = new Map();
    text.trimEnd().split("\n").forEach((plan) => console.log(play(plan, times)));
    tell(times);
  } else if (mode === "replay") {
    // As `replays` in table.rs divides them.
    for (const replay of text.split(/(?<=\n\)\n)/)) {
      give(replay);
      console.log(call("portable_replay"));
    }
  } else {
    throw new Error("play or replay");
  }
}

try {
  main(readFileSync(file, "utf8"));
} catch (problem) {
  // What the library says is enough; a trap needs to be found.
  console.error(problem instanceof WebAssembly.RuntimeError ? problem.stack : problem.message);
  process.exitCode = 1;
}
