import {createHash} from "node:crypto";
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {buildSync} from "esbuild";
import {expect, it} from "vitest";
import {appManifest} from "../../scripts/publish/appFiles.js";
import {hashedFolders, hostFiles} from "../../scripts/publish/hostFiles.js";
import {notices, SHIPPED_FILES} from "../../scripts/publish/notices.js";
import {keptFiles} from "../../scripts/publish/offlineFiles.js";
import {packageFolder, shippedPackages} from "../../scripts/publish/shippedPackages.js";
import {WASM} from "../../scripts/publish/sourcesWithin.js";

const root = join(import.meta.dirname, "../..");

it("finds the package of a file, also within another package and beyond a link", () => {
  expect(packageFolder("node_modules/d3-scale/src/band.js")).toBe("node_modules/d3-scale");
  expect(packageFolder("node_modules/@a/b/node_modules/@c/d/x.js")).toBe("node_modules/@a/b/node_modules/@c/d");
  expect(packageFolder("../elsewhere/node_modules/idb/build/index.js")).toBe("node_modules/idb");
  expect(packageFolder("components/draw/numbers.ts")).toBeUndefined();
});

it("counts what a bundle holds, not what was read for it and left out", () => {
  const {metafile} = buildSync({
    stdin: {
      contents: 'import {ascending} from "d3-array"; import {scaleLinear} from "d3-scale"; console.log(ascending);',
      resolveDir: root
    },
    bundle: true,
    write: false,
    metafile: true,
    absWorkingDir: root,
    platform: "browser"
  });
  expect(shippedPackages([metafile])).toEqual(["node_modules/d3-array"]);
});

it("writes each license once, below the packages that it is of, the project's own first", () => {
  const text = notices(root, ["node_modules/d3-array", "node_modules/idb", "node_modules/@tensorflow/tfjs-core"]);
  expect(text.indexOf(readFileSync(join(root, "LICENSE"), "utf8").trim())).toBeGreaterThan(0);
  for (const name of ["d3-array 3", "idb 8", "@tensorflow/tfjs-core 4", "katex 0", "XNNPACK"])
    expect(text).toContain(`* ${name}`);
  expect(text.match(/Apache License\s+Version 2\.0/g)).toHaveLength(1);
  expect(Object.keys(SHIPPED_FILES).length).toBeGreaterThan(5);
  expect(text).not.toContain("undefined");
});

it("tells what is within a compiled file and within fonts, as written for the very files that ship", () => {
  const wasm = readFileSync(join(root, WASM.path));
  expect(createHash("sha256").update(wasm).digest("hex")).toBe(WASM.sha256);
  // Its texts have two bytes a letter.
  const font = readFileSync(join(root, "node_modules/katex/dist/fonts/KaTeX_Main-Regular.ttf"), "latin1").replaceAll(
    "\0",
    ""
  );
  const text = notices(root, []);
  // What the files say of themselves.
  expect(wasm.includes("xnn_create_convolution2d_nhwc_f32") && wasm.includes("emscripten_resize_heap")).toBe(true);
  for (const holder of ["Copyright (c) 2009-2010, Design Science, Inc.", "SIL Open Font License, Version 1.1"]) {
    expect(font.includes(holder)).toBe(true);
    expect(text).toContain(holder);
  }
  for (const name of ["XNNPACK", "FP16", "FXdiv", "psimd", "cpuinfo and clog", "pthreadpool"])
    expect(text).toMatch(new RegExp(`\\* ${name} .*: in tfjs-backend-wasm-simd\\.wasm`));
  for (const name of ["Emscripten's runtime", "musl", "libc\\+\\+, libc\\+\\+abi and compiler-rt", "dlmalloc"])
    expect(text).toMatch(new RegExp(`\\* ${name} .*: in tfjs-backend-wasm-simd\\.wasm`));
  // What is said to stand above does.
  const above = text.slice(0, text.indexOf("which stands above"));
  expect(above).toMatch(/Apache License\s+Version 2\.0/);
  expect(text.slice(0, text.indexOf("Its text stands above"))).toContain("SIL OPEN FONT LICENSE Version 1.1");
});

it("refuses a package that says nothing of its license", () => {
  expect(() => notices(root, ["test/support"])).toThrow();
});

const FILES = [
  "index.html",
  "paths.html",
  "embed/loss.html",
  "_page/paths-ABCDEFGH.js",
  "_file/data/runs/a.1a2b3c4d.json",
  "_file/fonts/inter.woff2",
  "_file/components/worker/bundle-1a2b3c4d/a.worker.js",
  "_file/components/worker/bundle-1a2b3c4d/deep/b.wasm"
];

it("lets hosts keep the folders for good whose names all change with their content", () => {
  expect(hashedFolders(FILES)).toEqual(["_file/components/worker/bundle-1a2b3c4d", "_file/data/runs", "_page"]);
});

it("lets a page be framed by the site alone, and what is for embedding by any", () => {
  const headers = hostFiles(FILES, "/course/");
  expect(headers).toContain("/course/*\n  X-Content-Type-Options: nosniff");
  expect(headers).toContain("/course/_page/*\n  Cache-Control: public, max-age=31536000, immutable");
  for (const page of ["/course/", "/course/paths", "/course/paths.html"])
    expect(headers).toContain(`\n${page}\n  Content-Security-Policy: frame-ancestors 'self'`);
  expect(headers).not.toContain("embed");
});

it("describes the site as an app that lies wherever it is put", () => {
  expect(appManifest()).toMatchObject({start_url: "./", scope: "./"});
  expect(JSON.stringify(appManifest())).not.toMatch(/"\/|https?:/);
});

it("keeps the search for use without a network, and the pictures of the cover's list, and not the cards, which only previews of links show", () => {
  const dist = mkdtempSync(join(tmpdir(), "shortcut-kept-"));
  mkdirSync(join(dist, "cards"));
  for (const name of ["index.html", "contents.png", "search.js", "cards/index.png"])
    writeFileSync(join(dist, name), name);
  expect(keptFiles(dist).map(({url}) => url)).toEqual(["contents.png", "index.html", "search.js"]);
});
