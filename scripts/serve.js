// Serves the finished site: what a static host would do, and nothing else.
import {createServer} from "node:http";
import {join} from "node:path";
import sirv from "sirv";

/** Serves `dist/` at a port (0 picks a free one) below `base`; resolves with its address and the way to stop. */
export function serve({port = 0, base = "/"} = {}) {
  const files = sirv(join(import.meta.dirname, "../dist"), {extensions: ["html"]});
  const server = createServer((request, response) => {
    const missing = () => {
      response.statusCode = 404;
      response.end("Not found");
    };
    if (!request.url?.startsWith(base)) return missing();
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, missing);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => {
      const at = server.address();
      resolve({url: `http://localhost:${at.port}${base}`, stop: () => server.close()});
    });
  });
}
