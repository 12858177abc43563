import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import ts from "typescript";
import {describe, expect, it} from "vitest";
import {root} from "./support/root.js";

type Graph = ReadonlyMap<string, readonly string[]>;

/** Which rooms each room of the core may import from: the table of ARCHITECTURE.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  words: [],
  network: ["words"],
  run: ["words", "network"],
  engine: ["words", "network", "run"],
  worker: ["words", "network", "run", "engine"],
  draw: ["words", "network", "run"],
  ui: ["words", "draw", "network", "run"],
  picture: ["words", "draw", "ui", "network", "run"],
  site: ["words", "draw", "ui", "network", "run"]
};
const WORKER_SIDE = /\.worker\.ts$|^components\/lessons\/[^/]+\/worker\//;
/** What page-side code may not reach: the engine, and what runs in workers; a page has worker/client.ts. */
const NOT_IN_PAGE = /^components\/(engine\/|worker\/(backend|service|gate|turns)\.ts$)/;
const BACKEND = "components/worker/backend.ts";
/** What a lesson's worker side may import, beside what is its own lesson's. */
const LESSON_WORKER_MAY_IMPORT = ["words", "engine", "network", "run", "worker"];

/** Modules that a source imports, also for their types, re-exports or loads later. */
const importsOf = (source: string): readonly string[] =>
  ts.preProcessFile(source, true, true).importedFiles.map(({fileName}) => fileName);

/** A source without what is gone when it runs. */
const withoutTypes = (source: string): string => source.replaceAll(/^(import|export) type [^;]+;$/gm, "");

/** The project's modules and what of it each imports. @throws Error where an import leads nowhere */
function projectGraph(sourceOf: (text: string) => string): Graph {
  const files = ["components", "data", "scripts", "test"].flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, encoding: "utf8"}).map((path) => `${folder}/${path}`)
  );
  const modules = files.filter((path) => /\.[tj]s$/.test(path) && !/\/(assembly|bundle|build\/.*\.js$)/.test(path));
  return new Map(
    modules.map((path) => {
      const named = importsOf(sourceOf(readFileSync(join(root, path), "utf8"))).filter((name) => name.startsWith("."));
      const found = named.map((name) => {
        const target = join(dirname(path), name);
        const source = [target.replace(/\.js$/, ".ts"), target].find((one) => existsSync(join(root, one)));
        if (source === undefined) throw new Error(`${path} imports ${name}, which does not exist`);
        return source;
      });
      return [path, found];
    })
  );
}

/** Circles of imports, each as the path that closes it. */
function circles(graph: Graph): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (path: string): void => {
    const start = way.indexOf(path);
    if (start >= 0) found.push([...way.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    way.push(path);
    graph.get(path)?.forEach(visit);
    way.pop();
    done.add(path);
  };
  for (const path of graph.keys()) visit(path);
  return found;
}

const isRoom = (name: string): boolean => name === "lessons" || Object.hasOwn(MAY_IMPORT, name);

/** Why one module may not import another; undefined where it may. */
function objection(from: string, to: string): string | undefined {
  const [[top, room = "", lesson], [, other = "", otherLesson]] = [from.split("/"), to.split("/")] as [
    string[],
    string[]
  ];
  if (top !== "components" || !to.startsWith("components/")) return undefined;
  if (!isRoom(room)) return `${room} is no room of the table`;
  if (!isRoom(other)) return `${other} is no room of the table`;
  if (room === "lessons" && other === "lessons" && lesson !== otherLesson) return "lessons never import each other";
  const allowed = room === "lessons" && WORKER_SIDE.test(from) ? LESSON_WORKER_MAY_IMPORT : MAY_IMPORT[room];
  if (allowed && room !== other && !allowed.includes(other))
    return `${room} may import ${allowed.join(", ") || "nothing"}`;
  const isPage = (room === "lessons" || room === "worker") && !WORKER_SIDE.test(from) && from !== BACKEND;
  if (isPage && (NOT_IN_PAGE.test(to) || WORKER_SIDE.test(to))) return "it runs in workers";
  return undefined;
}
const objections = (graph: Graph): readonly string[] =>
  [...graph].flatMap(([from, names]) =>
    names.flatMap((to) => {
      const reason = objection(from, to);
      return reason === undefined ? [] : [`${from} imports ${to}: ${reason}`];
    })
  );

// One graph of all modules, in a test rather than by the linter, whose cache would not look again at a file because another changed.
it("has no circle of imports", () => {
  const graph = projectGraph(withoutTypes);
  expect(graph.size).toBeGreaterThan(700);
  expect(circles(graph)).toEqual([]);
});

it("imports only what ARCHITECTURE.md allows a room, a lesson and a page, not even a type", () => {
  expect(objections(projectGraph((text) => text))).toEqual([]);
});

it("lets a page reach nothing that runs in workers, and no other page's lesson", () => {
  const pages = readdirSync(join(root, "src")).filter((name) => name.endsWith(".md"));
  expect(pages.length).toBeGreaterThan(8);
  const wrong = pages.flatMap((page) => {
    const text = readFileSync(join(root, "src", page), "utf8");
    const own = page === "index.md" ? "cover" : page.replace(".md", "");
    const imported = [...text.matchAll(/from "\.\/(components\/[^"]+)\.js"/g)].map(([, path = ""]) => `${path}.ts`);
    return imported.filter((to) => objection(`components/lessons/${own}/page.ts`, to) !== undefined);
  });
  expect(wrong).toEqual([]);
});

describe("what it would notice", () => {
  it("reads every way to import", () => {
    const source = `import "./a.js"; import type {B} from "./b.js"; export * from "./c.js"; void import("./d.js");`;
    expect(importsOf(source)).toEqual(["./a.js", "./b.js", "./c.js", "./d.js"]);
    expect(importsOf(withoutTypes('import type {\n  B\n} from "./b.js";\nimport {type C, D} from "./c.js";'))).toEqual([
      "./c.js"
    ]);
  });

  it("finds a circle, of two, of three, and of one with itself", () => {
    const edges: Graph = new Map([
      ["a", ["b", "d"]],
      ["b", ["c"]],
      ["c", ["b", "a"]],
      ["d", ["d"]]
    ]);
    expect(circles(edges)).toEqual(["b → c → b", "a → b → c → a", "d → d"]);
  });

  it.each([
    ["network/a.ts", "run/b.ts"],
    ["run/a.ts", "lessons/images/b.ts"],
    ["draw/a.ts", "ui/b.ts"],
    ["ui/a.ts", "picture/b.ts"],
    ["picture/a.ts", "engine/b.ts"],
    ["engine/a.ts", "worker/b.ts"],
    ["lessons/images/a.ts", "lessons/build/b.ts"],
    ["lessons/images/a.ts", "engine/b.ts"],
    ["lessons/images/a.ts", "worker/service.ts"],
    ["lessons/build/a.ts", "lessons/build/build.worker.ts"],
    ["lessons/build/a.ts", "lessons/build/worker/b.ts"],
    ["lessons/build/worker/a.ts", "draw/b.ts"],
    ["lessons/build/build.worker.ts", "ui/b.ts"],
    ["lessons/build/worker/a.ts", "lessons/images/b.ts"],
    ["attic/a.ts", "draw/b.ts"],
    ["draw/a.ts", "attic/b.ts"],
    ["lessons/build/a.ts", "attic/b.ts"],
    ["worker/client.ts", "engine/b.ts"]
  ])("objects to components/%s importing components/%s", (from, to) => {
    expect(objection(`components/${from}`, `components/${to}`)).toBeDefined();
  });

  it.each([
    ["lessons/build/worker/a.ts", "engine/b.ts"],
    ["lessons/build/build.worker.ts", "lessons/build/worker/b.ts"],
    ["lessons/build/worker/a.ts", "worker/b.ts"],
    ["lessons/build/worker/a.ts", "lessons/build/b.ts"],
    ["worker/backend.ts", "engine/b.ts"],
    ["picture/a.ts", "draw/b.ts"]
  ])("lets components/%s import components/%s", (from, to) => {
    expect(objection(`components/${from}`, `components/${to}`)).toBeUndefined();
  });
});
