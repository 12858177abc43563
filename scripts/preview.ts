/** @file The live preview: Framework's own, beside a watcher that bundles the worker again when it changes. */
import {spawn} from "node:child_process";
import {join} from "node:path";
import {watchAssets} from "./assets.js";

const root = join(import.meta.dirname, "..");
const stopWatching = await watchAssets();
const framework = join(root, "node_modules/@observablehq/framework/dist/bin/observable.js");
const preview = spawn(process.execPath, [framework, "preview", "--no-open"], {
  cwd: root,
  stdio: "inherit",
  env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1"}
});
preview.on("exit", () => void stopWatching());
