// What is checked before a commit and by `npm test`.
import {join} from "node:path";
import {root} from "./install.js";

const bin = (path) => join(root, "node_modules", path);

/** One program is read for both. */
export const LINT = ["Types and lint", bin("oxlint/bin/oxlint"), ["--type-check"]];
export const FORMAT = ["Format", bin("prettier/bin/prettier.cjs"), ["--check", "--log-level", "warn", "."]];

/** The same with a cache by the content of each file, for `npm run check` alone. */
export const cached = ([name, program, args]) => {
  const place = join(root, "node_modules/.cache/check", name.toLowerCase());
  return [name, program, ["--cache", "--cache-strategy", "content", "--cache-location", place, ...args]];
};
