// What is checked before a commit and by `npm test`.
import {join} from "node:path";
import {root} from "./install.js";

const bin = (path) => join(root, "node_modules", path);

/** One program is read for both. */
export const LINT = ["Types and lint", bin("oxlint/bin/oxlint"), ["--type-check"]];
export const FORMAT = ["Format", bin("oxfmt/bin/oxfmt"), ["--check"]];
