// `npm start`: installs what is absent, builds the site and serves it.
import {installDependencies, root, run} from "./install.js";
import {join} from "node:path";

installDependencies();
console.log("Building the site …");
run(process.execPath, ["--import", "tsx", join(root, "scripts/build.ts")]);
const {serve} = await import("./serve.js");
const port = Number(process.env.PORT ?? 3000);
try {
  const {url} = await serve({port});
  console.log(`Shortcut is served at ${url} (Ctrl+C ends it)`);
} catch (error) {
  console.error(`Port ${port} cannot be used (${error.code}); name another one: PORT=3001 npm start`);
  process.exitCode = 1;
}
