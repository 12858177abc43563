/** @file The live preview: Framework's own behind a proxy that finishes its pages, beside a watcher of the workers' bundles. */
import {spawn} from "node:child_process";
import {once} from "node:events";
import {createServer, type AddressInfo} from "node:net";
import {join} from "node:path";
import {watchAssets} from "./assets.js";
import {previewProxy} from "./previewProxy.js";

const root = join(import.meta.dirname, "..");

/** A port that nobody uses. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

const inner = await freePort();
const proxy = previewProxy(inner);
const wanted = Number(process.env.PORT ?? 3000);
proxy.on("error", (error: NodeJS.ErrnoException) => {
  console.error(
    `Port ${wanted} cannot be used (${error.code ?? error.message}); name another one: PORT=3001 npm run dev`
  );
  process.exit(1);
});
proxy.listen(wanted, "127.0.0.1");
await once(proxy, "listening");
const {port} = proxy.address() as AddressInfo;

const stopWatching = await watchAssets();
const framework = join(root, "node_modules/@observablehq/framework/dist/bin/observable.js");
const preview = spawn(process.execPath, [framework, "preview", "--no-open", "--port", String(inner)], {
  cwd: root,
  stdio: ["inherit", "pipe", "inherit"],
  env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1"}
});
preview.stdout.setEncoding("utf8");
// Framework names its own port; a reader is to open this one.
preview.stdout.on("data", (lines: string) =>
  process.stdout.write(lines.replaceAll(`127.0.0.1:${inner}`, `localhost:${port}`))
);
process.on("exit", () => preview.kill());
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => preview.kill(signal));
preview.on("exit", (code) => {
  proxy.closeAllConnections();
  proxy.close();
  void stopWatching().then(() => process.exit(code ?? 0));
});
