import {vi} from "vitest";

/** How long a test waits for what comes in its own time, in ms: by itself vitest gives it a second, which is short beside the browser tests. */
const PATIENCE = 60_000;

const {waitFor} = vi;
// Files of one process share `vi`.
if (waitFor.name !== "waitPatiently") {
  const waitPatiently: typeof waitFor = (check, options) =>
    waitFor(check, typeof options === "number" ? options : {timeout: PATIENCE, ...options});
  Object.assign(vi, {waitFor: waitPatiently});
}
