import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {root} from "./support/root.js";

const DOCS = ["ARCHITECTURE.md", "CONTRIBUTING.md", "HOSTING.md", "README.md", "SECURITY.md"];
const read = (name: string): string => readFileSync(join(root, name), "utf8");
const {scripts} = JSON.parse(read("package.json")) as {readonly scripts: Readonly<Record<string, string>>};

/** Everything below the project's folders of sources, each with a slash before it, folders with one after it too. */
const tree = ["components", "data", "scripts", "src", "test", ".github"].flatMap((folder) => [
  `/${folder}/`,
  ...readdirSync(join(root, folder), {recursive: true, withFileTypes: true}).map((entry) => {
    const path = `${entry.parentPath.slice(root.length)}/${entry.name}`;
    return entry.isFile() ? path : `${path}/`;
  })
]);
/** What the build and its commands write, and addresses of the site: none of them lies in the repository. */
const MADE = /^(dist\/|packages\/|_(page|import|file)\/|embed\/|search-de\.js$|service-worker\.js$)/;
/** A name that stands for any other: `x.worker.ts`, `lessons/x/practice/`, `*.worker.ts`, `…Practice.ts`. */
const ANY = /[*…]|(^|\/)x(\.|\/)/;

/** The files and folders that a text names in its code, by what they look like. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)]
    .map(([, code = ""]) => code)
    .filter((code) => /^[\w…*][\w.…*/-]*$/.test(code) && /\/$|\/.*\w|\.(ts|js|md|css|txt|json|yml|html)$/.test(code));

const exists = (path: string): boolean => {
  const name = path.replace(/\/$/, "");
  return tree.some((one) => one.endsWith(`/${name}`) || one.endsWith(`/${name}/`));
};

/** Words of a paragraph that can be read in one go. */
const LONG = 120;

it("names no file in its documents that is not there, and no command that npm does not run", () => {
  const named = DOCS.flatMap((name) => pathsIn(read(name)).map((path) => [name, path] as const));
  expect(named.length).toBeGreaterThan(100);
  const lost = named.filter(
    ([, path]) => !MADE.test(path) && !ANY.test(path) && !/^\w+\.html$/.test(path) && !exists(path)
  );
  expect(lost).toEqual([]);
  const commands = DOCS.flatMap((name) =>
    [...read(name).matchAll(/npm run ([\w:]+)/g)].map(([, script = ""]) => [name, script] as const)
  );
  expect(commands.length).toBeGreaterThan(15);
  expect(commands.filter(([, script]) => !(script in scripts))).toEqual([]);
  const links = DOCS.flatMap((name) => [...read(name).matchAll(/\]\(([\w./-]+)\)/g)].map(([, path = ""]) => path));
  expect(links.length).toBeGreaterThan(4);
  for (const path of links) expect(() => read(path), path).not.toThrow();
});

it("notices a file that is gone", () => {
  expect(pathsIn("See `draw/numbers.ts`, `say.stepOf(step, steps)`, `--runs=3`, `de/`, `f`.")).toEqual([
    "draw/numbers.ts",
    "de/"
  ]);
  expect(["draw/numbers.ts", "run/report/", "numbers.ts"].map(exists)).toEqual([true, true, true]);
  expect(["draw/nombers.ts", "umbers.ts"].map(exists)).toEqual([false, false]);
});

it("has no paragraph in its documents that is too long to be read in one go", () => {
  const long = DOCS.flatMap((name) => read(name).split(/\n{2,}|\n(?=- |\d+\. |#|\|)/))
    .filter((part) => !part.startsWith("|"))
    .map((part) => [part.split(/\s+/).length, part.slice(0, 60)] as const);
  expect(long.filter(([words]) => words > LONG)).toEqual([]);
});
