// Hosts for the tests: the project's own, and a plain one that packs nothing.
import { spawn } from "node:child_process";
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";

const TYPES = { html: "text/html", js: "text/javascript", png: "image/png", svg: "image/svg+xml", gz: "application/gzip", wasm: "application/wasm" };

/** Starts `cargo web serve --built` on a folder. */
export async function goodHost(folder) {
  const program = process.env.WEB ?? "target/debug/web";
  const child = spawn(program, ["serve", "--built", "--port", "0", "--out", folder], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = line.match(/http:\/\/[^ ]+/)?.[0];
    if (address) return { address, close: () => child.kill() };
  }
  throw new Error("the server has ended");
}

/**
 * A plain host below a path: files as they are, with an age of nothing. `folder` can be exchanged
 * while it runs; `answers` take the place of files; `asked` is what has been asked for.
 */
export async function plainHost(folder, path = "/some/where/") {
  const host = { folder, answers: new Map(), asked: [], address: "", close: () => {} };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const name = pathname.startsWith(path) ? pathname.slice(path.length) || "index.html" : "";
    host.asked.push(name);
    const special = [...host.answers].find(([part]) => name.includes(part))?.[1];
    if (special) return special(response, name);
    const file = join(host.folder, name);
    if (!name || name.includes("/") || !existsSync(file)) return response.writeHead(404).end();
    const type = TYPES[name.split(".").at(-1)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache" });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  host.address = `http://127.0.0.1:${server.address().port}${path}`;
  host.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return host;
}
