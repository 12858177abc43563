// `npm run dev`: live preview, with the worker's bundle watched.
import "./nodeVersion.js";
import {installDependencies, root, run} from "./install.js";
import {join} from "node:path";

installDependencies();
run(process.execPath, ["--import", "tsx", join(root, "scripts/preview.ts")]);
