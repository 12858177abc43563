import {createServer, request, type IncomingMessage, type Server} from "node:http";
import {text} from "node:stream/consumers";
import {NOTICES} from "./publish/notices.js";
import {finishPage} from "./site/finishPage.js";

/** A page's file in the built site, by the address at which the preview serves it. */
function pageName(url = "/"): string {
  const path = new URL(url, "http://localhost").pathname.slice(1);
  return path === "" || path.endsWith("/") ? `${path}index.html` : `${path.replace(/\.html$/, "")}.html`;
}

/** The headers that go on to Framework: unpacked pages only, for they are changed. */
const forwarded = ({headers}: IncomingMessage) => ({...headers, "accept-encoding": "identity"});

const finished = async (answer: IncomingMessage, name: string): Promise<string> =>
  finishPage(await text(answer), name, {preview: true});

/** A head of HTTP as it came, for a socket that is passed on. */
function rawHead({statusCode = 500, statusMessage = "", rawHeaders}: IncomingMessage): string {
  const lines = rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${rawHeaders[i + 1] ?? ""}`] : []));
  return [`HTTP/1.1 ${statusCode} ${statusMessage}`, ...lines, "", ""].join("\r\n");
}

/**
 * A service worker that ends itself: the built site, served at this address before, may have left one, which would go on to show that
 * site in the place of the preview.
 */
const FAREWELL = `self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith("shortcut-site ")) await caches.delete(name);
  await self.registration.unregister();
  for (const page of await self.clients.matchAll({type: "window"})) await page.navigate(page.url);
})()));
`;

/** What the preview answers itself, by the path; the build makes the files of these names. */
const OWN: Readonly<Record<string, readonly [type: string, text: string]>> = {
  "/service-worker.js": ["text/javascript", FAREWELL],
  [`/${NOTICES}`]: ["text/plain", "The notices are made with the site: npm run build.\n"]
};

/**
 * A server in front of Framework's preview that finishes its pages as those of the built site are, and passes all else on, the
 * socket of live reload too.
 * @param port where Framework listens
 */
export function previewProxy(port: number): Server {
  const server = createServer((incoming, response) => {
    const {method, url} = incoming;
    const own = OWN[url ?? ""];
    if (own) return response.writeHead(200, {"content-type": own[0], "cache-control": "no-store"}).end(own[1]);
    const outgoing = request({host: "127.0.0.1", port, method, path: url, headers: forwarded(incoming)}, (answer) => {
      const status = answer.statusCode ?? 500;
      if (status === 304 || method === "HEAD" || !answer.headers["content-type"]?.startsWith("text/html")) {
        response.writeHead(status, answer.headers);
        answer.pipe(response);
        return;
      }
      finished(answer, pageName(url)).then(
        (page) => response.writeHead(status, {"content-type": answer.headers["content-type"]}).end(page),
        (error: unknown) => response.writeHead(500).end(String(error))
      );
    });
    outgoing.on("error", (error) => response.writeHead(502).end(`The preview does not answer: ${error.message}`));
    incoming.pipe(outgoing);
  });
  server.on("upgrade", (incoming, socket, head) => {
    const outgoing = request({host: "127.0.0.1", port, path: incoming.url, headers: incoming.headers});
    outgoing.on("upgrade", (answer, upstream, first) => {
      socket.write(rawHead(answer));
      socket.write(first);
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
      upstream.on("error", () => socket.destroy());
      socket.on("error", () => upstream.destroy());
    });
    outgoing.on("error", () => socket.destroy());
    outgoing.end();
  });
  return server;
}
