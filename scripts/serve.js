// Serves the finished site: what a static host would do, and nothing else.
import compression from "compression";
import {existsSync, readFileSync} from "node:fs";
import {createServer} from "node:http";
import {join, relative} from "node:path";
import serveStatic from "serve-static";
import {ASKED_AGAIN, EVERYWHERE, isHashed, KEPT_FOR_GOOD} from "./hostHeaders.js";

/** A part of a file is told in bytes of the file, so it travels as it is. */
const compress = compression({
  filter: (request, response) => request.headers.range === undefined && compression.filter(request, response)
});

/** Ends a request with a sentence. */
function say(response, status, sentence, headers = {}) {
  if (response.headersSent) return response.destroy();
  // What was said of a file that is not sent after all.
  for (const name of response.getHeaderNames()) if (/^(content-|etag|last-)/.test(name)) response.removeHeader(name);
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(`${sentence}\n`);
}

/** The site's own page for what does not exist, where there is one and a page was asked for. */
function notFound(folder, request, response) {
  const page = join(folder, "404.html");
  const wantsPage = request.headers.accept?.includes("text/html");
  if (!wantsPage || !existsSync(page)) return say(response, 404, "There is no such file.");
  const text = readFileSync(page);
  response.statusCode = 404;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.end(request.method === "HEAD" ? undefined : text);
}

/** An address's path and query; undefined where it cannot be read. */
function partsOf(url = "") {
  try {
    const {pathname, search} = new URL(url, "http://localhost");
    return {path: pathname, plain: decodeURIComponent(pathname), search};
  } catch {
    return undefined;
  }
}

/** Where a page's address with a slash at its end leads: to the page, on this host. */
function withoutSlash(folder, path) {
  const page = path.replace(/\/+$/, "");
  // A folder keeps its slash, and nothing outside is looked for.
  // One that began with a slash would, after the base, be the address of another host.
  if (page === path || !/^\w[\w./-]*$/.test(page) || page.includes("..")) return undefined;
  const isPage = existsSync(join(folder, `${page}.html`)) || (page.endsWith(".html") && existsSync(join(folder, page)));
  return isPage ? page : undefined;
}

function handler(folder, base, headers) {
  const files = serveStatic(folder, {
    extensions: ["html"],
    redirect: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      const hashed = isHashed(relative(folder, path).replaceAll("\\", "/"));
      response.setHeader("Cache-Control", hashed ? KEPT_FOR_GOOD : ASKED_AGAIN);
    }
  });
  return (request, response) => {
    for (const [name, value] of Object.entries({...EVERYWHERE, ...headers})) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD")
      return say(response, 405, "This host only gives files: GET and HEAD.", {Allow: "GET, HEAD"});
    const parts = partsOf(request.url);
    if (parts === undefined) return say(response, 400, "This address cannot be read.");
    const {path, plain, search} = parts;
    const move = (to) => say(response, 301, `It is at ${to}`, {Location: to + search});
    if (`${path}/` === base) return move(base);
    if (!path.startsWith(base)) return notFound(folder, request, response);
    const page = withoutSlash(folder, plain.slice(base.length));
    if (page !== undefined) return move(base + page);
    request.url = `/${path.slice(base.length)}${search}`;
    compress(request, response, () =>
      files(request, response, (error) =>
        error === undefined || error.status === 404
          ? notFound(folder, request, response)
          : say(response, error.status ?? 500, `This cannot be served: ${error.message}`, error.headers)
      )
    );
  };
}

/** The name by which a browser on this machine reaches a host. */
const nameOf = (host) =>
  /^(127\.|localhost$|::1?$|0\.0\.0\.0$)/.test(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;

/**
 * Serves a folder, `dist/` unless another is named, at a port (0 picks a free one) below `base`, to this machine alone unless another
 * host is named, with headers besides its own; resolves with its address and the way to stop.
 * @param {{port?: number, host?: string, base?: string, folder?: string, headers?: Readonly<Record<string, string>>}} options
 * @returns {Promise<{url: string, port: number, stop: () => Promise<void>}>}
 */
export function serve({
  port = 0,
  host = "127.0.0.1",
  base = "/",
  folder = join(import.meta.dirname, "../dist"),
  headers = {}
} = {}) {
  const answer = handler(folder, base, headers);
  const server = createServer((request, response) => {
    // Whatever a request does, the next one is answered.
    request.on("error", () => response.destroy());
    response.on("error", () => response.destroy());
    try {
      answer(request, response);
    } catch (error) {
      say(response, 500, `This cannot be served: ${error.message}`);
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const at = server.address();
      const stop = () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({url: `http://${nameOf(host)}:${at.port}${base}`, port: at.port, stop});
    });
  });
}
