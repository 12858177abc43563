import {expect, test} from "@playwright/test";
import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {brotliCompressSync, constants} from "node:zlib";
import {FORWARDS} from "../../components/site/pages.js";
import {NOTICES, SHIPPED_FILES} from "../../scripts/publish/notices.js";
import {SHIPPED_LIST} from "../../scripts/publish/publishSite.js";
import {loadedFiles, shippedBytes} from "../../scripts/shippedBytes.js";
import {BUNDLE_FOLDER} from "../../scripts/site/bundleScripts.js";
import {NOT_FOUND, pagesOf} from "../../scripts/site/pagesOf.js";

const dist = join(import.meta.dirname, "../../dist");
/** Pages that are read, and the one for what does not exist; embeds hold the same bundles, and a forward holds nothing. */
const forwards = FORWARDS.map(({path}) => `${path.slice(1)}.html`);
const pages = pagesOf(dist).filter((name) => !name.includes("/") && !forwards.includes(name));

test("a page loads its bundle and nothing of what the bundle replaces", () => {
  for (const page of pages) {
    const source = readFileSync(join(dist, page), "utf8");
    const files = [...source.matchAll(/(?:href|src)="([^"]*\.js)"/g)].map(([, file = ""]) => file);
    expect(files, page).not.toEqual([]);
    for (const file of files) expect(existsSync(join(dist, page, "..", file)), `${page}: ${file}`).toBe(true);
    expect(source, page).not.toContain('<script type="module">');
    // The browser is told to make the code off the page's thread; it looks at a file's first line.
    const bundles = files.filter((name) => name.includes(`/${BUNDLE_FOLDER}/`));
    expect(bundles, page).not.toEqual([]);
    for (const file of bundles)
      expect(readFileSync(join(dist, page, "..", file), "utf8"), file).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  }
  const left = readdirSync(dist, {recursive: true, encoding: "utf8"}).filter(
    (file) => /^_(import|node|npm|observablehq)\b/.test(file) && file.endsWith(".js")
  );
  expect(left).toEqual([]);
});

test("every font that a page names is there, and where it names one of few letters it does not ask for the whole one", () => {
  let few = 0;
  for (const page of pagesOf(dist)) {
    const source = readFileSync(join(dist, page), "utf8");
    const asked = [...source.matchAll(/<link\b[^>]*? href="([^"]+\.woff2)"/g)].map(([, file = ""]) => file);
    const named = [...source.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, file = ""]) => file);
    const base = page === NOT_FOUND ? dist : join(dist, page, "..");
    for (const file of new Set([...asked, ...named]))
      expect(existsSync(join(base, file)), `${page}: ${file}`).toBe(true);
    const small = named.filter((file) => file.endsWith("-few.woff2"));
    few += small.length;
    for (const file of small) expect(asked, page).not.toContain(file.replace("-few", ""));
  }
  expect(few).toBeGreaterThan(0);
});

/** Kilobytes of a file as brotli sends them; at its second best, which takes a tenth of the time and is 4 % more. */
const kilobytesOf = (file: string): number =>
  brotliCompressSync(readFileSync(join(dist, file)), {params: {[constants.BROTLI_PARAM_QUALITY]: 9}}).length / 1000;

/** What a page asks for in its head, with itself and the two fonts of most formulas: those of few letters it names. */
function filesOf(page: string): readonly string[] {
  const source = readFileSync(join(dist, page), "utf8");
  const named = [...source.matchAll(/<(?:link|script)\b[^>]*? (?:href|src)="\.\/([^"]+\.(?:css|js|woff2))"/g)];
  const formulas = ["Main-Regular", "Math-Italic"].map((name) => `_file/katex/fonts/KaTeX_${name}.woff2`);
  const isWhole = source.includes('class="katex"') && !source.includes("-few.woff2");
  const files = [...named.map(([, file = ""]) => file), ...(isWhole ? formulas : [])];
  return [page, ...new Set(files)];
}

/** Most kilobytes until a page is loaded: of one that is read, of the cover with both networks, and of a laboratory. */
const WEIGHT = {read: 157, cover: 156, laboratory: 211};
const LABORATORIES = ["build.html", "training-lab.html"];

/** What a page's own script asks for later: what figures below the first need, and its tasks. */
function laterFilesOf(page: string): readonly string[] {
  const entry = filesOf(page)
    .filter((file) => file.endsWith(".js"))
    .at(-1);
  // The page for what does not exist names its files from the site's root.
  if (entry === undefined) return [];
  const script = readFileSync(join(dist, entry), "utf8");
  return [...script.matchAll(/import\("\.\/([^"]+\.js)"\)/g)].map(([, file = ""]) => `${BUNDLE_FOLDER}/${file}`);
}

test("no page is heavier than its kind may be, before its figures below the first come", () => {
  const weights = new Map([...new Set(pages.flatMap(filesOf))].map((file) => [file, kilobytesOf(file)]));
  for (const page of pages) {
    const weight = filesOf(page).reduce((sum, file) => sum + (weights.get(file) ?? 0), 0);
    const kind = LABORATORIES.includes(page) ? "laboratory" : page === "index.html" ? "cover" : "read";
    expect(weight, page).toBeLessThanOrEqual(WEIGHT[kind]);
  }
});

test("no page asks at once for what its figures further down and its tasks need", () => {
  const withTasks = pages.filter((page) => readFileSync(join(dist, page), "utf8").includes('id="practice"'));
  expect(withTasks.length).toBeGreaterThan(5);
  for (const page of withTasks) expect(laterFilesOf(page).length, page).toBeGreaterThanOrEqual(2);
  for (const page of pages) {
    const later = laterFilesOf(page);
    expect(
      filesOf(page).filter((file) => later.includes(file)),
      page
    ).toEqual([]);
  }
});

test("the notices are of what the bundles and the copied files hold, and of nothing else", () => {
  const text = readFileSync(join(dist, NOTICES), "utf8");
  const named = [...text.matchAll(/^\* (@?[\w./-]+) \d+\.\d+\.\d+\S* \(/gm)].map(([, name = ""]) => name);
  const bundled = JSON.parse(readFileSync(join(dist, "..", SHIPPED_LIST), "utf8")) as readonly string[];
  const shipped = [...bundled, ...Object.keys(SHIPPED_FILES)].map((folder) => folder.replace(/^.*node_modules\//, ""));
  expect([...new Set(named)].sort()).toEqual([...new Set(shipped)].sort());
  expect(bundled.length).toBeGreaterThan(20);
  for (const page of pages) expect(readFileSync(join(dist, page), "utf8"), page).toMatch(/href="[./]+licences\.txt"/);
});

test("two builds of one commit are equal: no page tells when its files were written", () => {
  for (const page of pages) expect(readFileSync(join(dist, page), "utf8"), page).not.toContain("lastModified");
  for (const file of readdirSync(join(dist, BUNDLE_FOLDER)))
    expect(readFileSync(join(dist, BUNDLE_FOLDER, file), "utf8"), file).not.toMatch(/lastModified:\d/);
});

test("what a worker loads is small, and the one with tf.layers stands apart", () => {
  const parent = join(dist, "_file/components/worker");
  const [name = ""] = readdirSync(parent).filter((folder) => folder.startsWith("bundle-"));
  const folder = join(parent, name);
  const loaded = (entry: string) => loadedFiles(folder, entry);
  const kilobytes = (entry: string) => shippedBytes(folder, loaded(entry)) / 1000;
  // With the wasm files, another 109 kB, they are 191 and 255: 1.4 of them are functions that no browser has alike (run/exact).
  expect(kilobytes("training.worker.js")).toBeLessThan(82);
  expect(kilobytes("build.worker.js")).toBeLessThan(146);
  const others = readdirSync(folder).filter((file) => file.endsWith(".worker.js") && file !== "build.worker.js");
  expect(others.length).toBeGreaterThan(6);
  // The bundler's helpers, a few lines, are equal in both.
  const layers = loaded("build.worker.js").filter((file) => statSync(join(folder, file)).size > 1000);
  expect(layers).not.toEqual([]);
  for (const other of others)
    expect(
      loaded(other).filter((file) => layers.includes(file)),
      other
    ).toEqual([]);
  // The first moment stands alone in the entry: all else is a chunk that it imports later.
  const entry = readFileSync(join(folder, "training.worker.js"), "utf8");
  expect(entry.length).toBeLessThan(1500);
  expect(entry).toMatch(/\(self,"training",\(\)=>import\("\.\/chunk-\w+\.js"\)\)/);
  const probe = loaded("probe.worker.js");
  const shared = loaded("training.worker.js").filter((file) => file.startsWith("chunk-") && probe.includes(file));
  expect(shared.length).toBeGreaterThan(4);
});
