// What is checked before a commit and by `npm test`, with caches that a clean clone simply lacks.
import {join} from "node:path";
import {root} from "./install.js";

const bin = (path) => join(root, "node_modules", path);
const cache = (name) => join(root, "node_modules/.cache", name);

export const TYPES = ["Types", bin("typescript/bin/tsc"), ["--noEmit"]];
export const LINT = [
  "Lint",
  bin("eslint/bin/eslint.js"),
  [".", "--cache", "--cache-strategy", "content", "--cache-location", cache("eslint/")]
];
export const FORMAT = [
  "Format",
  bin("prettier/bin/prettier.cjs"),
  [
    "--check",
    "--log-level",
    "warn",
    "--cache",
    "--cache-strategy",
    "content",
    "--cache-location",
    cache("prettier"),
    "."
  ]
];
