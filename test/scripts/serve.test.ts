import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {request} from "node:http";
import {connect} from "node:net";
import {networkInterfaces, tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {serve} from "../../scripts/serve.js";

let folder = "";
let site: Awaited<ReturnType<typeof serve>>;
let below: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "shortcut-site-"));
  mkdirSync(join(folder, "_file/data"), {recursive: true});
  writeFileSync(join(folder, "index.html"), "<h1>Cover</h1>");
  writeFileSync(join(folder, "training-lab.html"), `<h1>Lab</h1>${"residual ".repeat(400)}`);
  writeFileSync(join(folder, "404.html"), "<h1>Not found</h1>");
  writeFileSync(join(folder, "_file/data/run.1a2b3c4d.json"), JSON.stringify(Array.from({length: 2000}, (_, i) => i)));
  writeFileSync(
    join(folder, "_file/kernels.wasm"),
    Uint8Array.from({length: 100}, (_, i) => i)
  );
  writeFileSync(join(folder, ".hidden"), "secret");
  [site, below] = await Promise.all([serve({folder}), serve({folder, base: "/some/where/"})]);
});
afterAll(async () => {
  await Promise.all([site.stop(), below.stop()]);
  rmSync(folder, {recursive: true});
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

/** Asks as no well-behaved browser would: the path goes out as it is. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET", at = site): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const outgoing = request({host: "127.0.0.1", port: at.port, path, method, headers}, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({status: response.statusCode, headers: response.headers, bytes: Buffer.concat(chunks)})
      );
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
const RUN = "/_file/data/run.1a2b3c4d.json";

it("serves pages by their names, and files", async () => {
  for (const [path, text] of [
    ["/", "Cover"],
    ["/training-lab", "Lab"],
    ["/training-lab.html?x=1", "Lab"],
    ["http://somewhere/training-lab", "Lab"]
  ] as const) {
    const {status, bytes} = await ask(path);
    expect([status, bytes.toString()], path).toEqual([200, expect.stringContaining(text)]);
  }
  expect((await ask("/_file/kernels.wasm")).headers["content-type"]).toBe("application/wasm");
});

it("leads an address with a slash at its end to the page, below a sub-path too", async () => {
  expect((await ask("/training-lab/?a=1")).headers.location).toBe("/training-lab?a=1");
  expect((await ask("/some/where/training-lab/", {}, "GET", below)).headers.location).toBe("/some/where/training-lab");
  expect((await ask("/some/where", {}, "GET", below)).headers.location).toBe("/some/where/");
  expect((await ask("/some/where/training-lab", {}, "GET", below)).status).toBe(200);
  expect((await ask("/training-lab", {}, "GET", below)).status).toBe(404);
});

it("leads nowhere else, whatever slashes an address begins with", async () => {
  for (const path of ["/.//training-lab/", "/.//training-lab.html/", "///training-lab/"])
    expect((await ask(path)).headers.location ?? "/", path).toMatch(/^\/(?!\/)/);
  expect((await ask("/some/where//training-lab/", {}, "GET", below)).headers.location).toBeUndefined();
});

it("shows the site's own page for what does not exist, and a sentence to programs", async () => {
  const page = await ask("/nothing/", {accept: "text/html"});
  expect([page.status, page.bytes.toString()]).toEqual([404, "<h1>Not found</h1>"]);
  expect((await ask("/nothing.json")).bytes.toString()).toBe("There is no such file.\n");
  expect((await ask("/.hidden")).status).toBe(404);
});

it("says that hashed names keep, that all else is to be asked for again, and what a browser must not guess", async () => {
  const hashed = await ask(RUN);
  expect(hashed.headers).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff"
  });
  const page = await ask("/training-lab");
  expect(page.headers).toMatchObject({"cache-control": "no-cache", "x-content-type-options": "nosniff"});
  const again = await ask("/training-lab", {"if-none-match": String(page.headers.etag)});
  expect([again.status, again.bytes.length]).toEqual([304, 0]);
});

it("compresses text", async () => {
  const {headers, bytes} = await ask("/training-lab", {"accept-encoding": "gzip"});
  expect(headers["content-encoding"]).toBe("gzip");
  expect(bytes.length).toBeLessThan(400);
});

it("gives parts of a file, uncompressed", async () => {
  const part = async (range: string) => {
    const {status, headers, bytes} = await ask("/_file/kernels.wasm", {range, "accept-encoding": "gzip, br"});
    expect(headers["content-encoding"]).toBeUndefined();
    return [status, headers["content-range"], bytes.length];
  };
  expect(await part("bytes=10-19")).toEqual([206, "bytes 10-19/100", 10]);
  expect(await part("bytes=-5")).toEqual([206, "bytes 95-99/100", 5]);
  expect((await part("bytes=200-"))[0]).toBe(416);
  expect((await part("bytes=10-5"))[0]).toBe(416);
});

describe("survives", () => {
  const HEADERS: readonly Record<string, string>[] = [
    {range: "bytes=10-5"},
    {range: "bytes=-0"},
    {range: "bytes=--"},
    {range: "bytes=0-1,5-6,9-"},
    {range: "bytes=99999999999999999999-"},
    {"if-none-match": "*", "if-match": "x"},
    {"if-modified-since": "never"},
    {"accept-encoding": "zzz;q=nine"},
    {"if-range": "\u00ff"}
  ];
  const PATHS = [
    "/%",
    "/%c0%af",
    "/%00",
    "/..%2f..%2fetc/passwd",
    "//evil.example/",
    "/%2e%2e/%2e%2e/",
    "/a\\..\\b",
    "/?%",
    "/_file",
    "/_file/"
  ];

  it.each(PATHS)("the address %s", async (path) => {
    const {status} = await ask(path);
    expect([200, 400, 403, 404]).toContain(status);
    expect((await ask("/")).status).toBe(200);
  });

  it.each(HEADERS)("a request with %j", async (headers) => {
    const {status = 0} = await ask(RUN, headers);
    expect(status).toBeLessThan(500);
    expect((await ask("/")).status).toBe(200);
  });

  it("other methods, which it refuses in words", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
      const {status, headers, bytes} = await ask("/training-lab", {}, method);
      expect([status, headers.allow, bytes.toString()]).toEqual([405, "GET, HEAD", expect.stringContaining("GET")]);
    }
    expect((await ask("/training-lab", {}, "HEAD")).bytes.length).toBe(0);
  });

  it("headers of a megabyte, and what is no HTTP at all", async () => {
    const send = (text: string): Promise<string> =>
      new Promise((resolve) => {
        let said = "";
        const socket = connect(site.port, "127.0.0.1", () => socket.write(text));
        socket.on("data", (data) => (said += String(data)));
        socket.on("error", () => undefined);
        socket.on("close", () => resolve(said));
      });
    expect(await send(`GET / HTTP/1.1\r\nHost: x\r\nX: ${"x".repeat(1e6)}\r\n\r\n`)).toMatch(/^(HTTP\/1.1 431|$)/);
    expect(await send("\u0000\u0001hello\r\n\r\n")).toMatch(/^HTTP\/1.1 400/);
    expect((await ask("/")).status).toBe(200);
  });

  it("a file that goes away while it is served, and a reader who goes away", async () => {
    const name = join(folder, "_file/large.bin");
    writeFileSync(name, new Uint8Array(20e6));
    await new Promise<void>((resolve) => {
      const outgoing = request({host: "127.0.0.1", port: site.port, path: "/_file/large.bin"}, (response) => {
        response.once("data", () => {
          rmSync(name);
          response.destroy();
          resolve();
        });
      });
      outgoing.end();
    });
    expect((await ask("/_file/large.bin")).status).toBe(404);
    expect((await ask("/")).status).toBe(200);
  });
});

it("listens to this machine alone unless it is told otherwise, and says why it cannot listen", async () => {
  await expect(serve({folder, port: site.port})).rejects.toMatchObject({code: "EADDRINUSE"});
  const open = await serve({folder, host: "0.0.0.0"});
  const outside = Object.values(networkInterfaces())
    .flat()
    .filter((at) => at?.family === "IPv4" && !at.internal)
    .map((at) => at?.address ?? "");
  const reaches = (host: string, port: number): Promise<boolean> =>
    fetch(`http://${host}:${port}/`).then(
      ({ok}) => ok,
      () => false
    );
  for (const address of outside) {
    expect(await reaches(address, open.port)).toBe(true);
    expect(await reaches(address, site.port)).toBe(false);
  }
  expect(await reaches("127.0.0.1", open.port)).toBe(true);
  expect(open.url).toBe(`http://localhost:${open.port}/`);
  await open.stop();
  const [address] = outside;
  if (address === undefined) return;
  const there = await serve({folder, host: address});
  expect((await fetch(there.url)).ok).toBe(true);
  await there.stop();
});
