// `npm start`: installs what is absent, builds the site and serves it; `PORT` and `HOST` say where.
import "./nodeVersion.js";
import {once} from "node:events";
import {createServer} from "node:net";
import {networkInterfaces} from "node:os";
import {join} from "node:path";
import {installDependencies, root, run} from "./install.js";
import {portOf, refusalOf} from "./settings.js";

/** Ends with a sentence, and without the trace of a program. */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Addresses at which other machines find this one. */
const addresses = (host) =>
  host === "0.0.0.0" || host === "::"
    ? Object.values(networkInterfaces())
        .flat()
        .flatMap((at) => (at && at.family === "IPv4" && !at.internal ? [at.address] : []))
    : /^(127\.|localhost$|::1$)/.test(host)
      ? []
      : [host.includes(":") ? `[${host}]` : host];

const host = process.env.HOST || "127.0.0.1";
let port = 0;
try {
  port = portOf(process.env.PORT);
} catch (error) {
  giveUp(error.message);
}
// Found out before the build, which takes its time.
const trial = createServer();
trial.listen(port, host);
await once(trial, "listening").catch((error) => giveUp(refusalOf(error, port, host)));
trial.close();
await once(trial, "close");

installDependencies();
console.log("Building the site …");
run(process.execPath, ["--import", "tsx", join(root, "scripts/build.ts")]);
const {serve} = await import("./serve.js");
try {
  const {url, port: at} = await serve({port, host});
  console.log(`Shortcut is served at ${url} (Ctrl+C ends it)`);
  for (const address of addresses(host)) console.log(`Other machines on this network: http://${address}:${at}/`);
} catch (error) {
  giveUp(refusalOf(error, port, host));
}
