// @ts-check

/** A header by which the worker says that a file needs no unpacking. */
export const KEPT = "X-Three-Roads";

/**
 * Fetches a large file so that it travels packed: by the host, or, where the host does not pack,
 * from the `.gz` beside it, which is unpacked here.
 * @param {string} url
 * @param {RequestInit} [options]
 * @returns {Promise<Response>} the file as it is, with the type that it came with
 */
export async function fetchPacked(url, options = {}) {
  const stop = new AbortController();
  const plain = await fetch(url, { ...options, signal: stop.signal });
  if (!plain.ok) throw new Error(`${plain.status} ${url}`);
  const packed = plain.headers.has("Content-Encoding") || plain.headers.has(KEPT);
  if (packed || typeof DecompressionStream === "undefined") return plain;
  const beside = await fetch(`${url}.gz`, options).catch(() => null);
  if (!beside?.ok || !beside.body) return plain;
  stop.abort();
  return new Response(await unpacked(beside.body), { headers: { "Content-Type": "application/wasm" } });
}

/**
 * Unpacks gzip. What a host has unpacked already is known by its first bytes, and passed on.
 * @param {ReadableStream<Uint8Array>} stream
 * @returns {Promise<ReadableStream<Uint8Array>>}
 */
export async function unpacked(stream) {
  const reader = stream.getReader();
  let { value: head } = await reader.read();
  head ??= new Uint8Array();
  const whole = new ReadableStream({
    start: (out) => out.enqueue(head),
    pull: async (out) => {
      const { done, value } = await reader.read();
      if (done) out.close();
      else out.enqueue(value);
    },
    cancel: (why) => reader.cancel(why),
  });
  const gzip = head[0] === 0x1f && head[1] === 0x8b;
  return gzip ? whole.pipeThrough(new DecompressionStream("gzip")) : whole;
}
