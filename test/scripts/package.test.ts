import {strFromU8, unzipSync} from "fflate";
import {JSDOM} from "jsdom";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {validateXML} from "xmllint-wasm";
import {fileNames} from "../../scripts/package/fileNames.js";
import {LAUNCH_PAGE, launchPage, scormManifest} from "../../scripts/package/scormFiles.js";
import {zipOf} from "../../scripts/package/zipOf.js";
import {root} from "../support/root.js";

const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(join(root, "test/support", name), "utf8")
});

/** What is wrong with a manifest: its form, its parts and their order. */
async function manifestFaults(contents: string): Promise<readonly string[]> {
  const {errors} = await validateXML({
    xml: [{fileName: "imsmanifest.xml", contents}],
    schema: [schema("scorm.xsd")],
    preload: [schema("adlcp.xsd")]
  });
  return errors.map(({message}) => message);
}

const FILES = [LAUNCH_PAGE, "launch.js", "site/index.html", "site/a b & <c>.json"];
const manifest = scormManifest("Shortcut: x & <y>", "0.1.0+abc/d e", FILES);

it("writes a manifest that is well formed and has its parts in order, whatever title and names hold", async () => {
  expect(await manifestFaults(manifest)).toEqual([]);
  expect(manifest).toContain('identifier="shortcut-0.1.0-abc-d-e"');
  expect(manifest.match(/<file /g)).toHaveLength(FILES.length);
  expect(manifest).toContain('href="site/a%20b%20%26%20%3Cc%3E.json"');
});

it.each([
  ["without a launch page", (text: string) => text.replace(` href="${LAUNCH_PAGE}">`, ">")],
  ["that points to no resource", (text: string) => text.replace('identifierref="site"', 'identifierref="nothing"')],
  ["of another version", (text: string) => text.replace(">1.2<", ">2004<")],
  ["that is cut off", (text: string) => text.slice(0, -20)]
])("tells a manifest %s from a right one", async (_, spoil) => {
  expect(await manifestFaults(spoil(manifest))).not.toEqual([]);
});

it("opens the site in a frame, beside the package's own script", () => {
  const page = launchPage("Shortcut");
  expect(page).toContain('<iframe src="site/index.html"');
  expect(page).toContain('<script src="launch.js">');
  // In a window of its own a browser would ask the platform for one.
  expect(page).toContain('<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,%3Csvg');
});

const PAGE = `<!doctype html><html data-root=".."><head><link rel="manifest" href="../manifest.webmanifest"></head><body>
<a href="./paths#x">1</a><a href="./">2</a><a href="../paths">3</a><a href="./licences.txt">4</a><a href="#here">5</a><a href="https://example.org/a">6</a></body></html>`;

it("lets links name files, and leaves places, files and other sites as they are", () => {
  const page = fileNames(PAGE, "embed/x.html", false);
  expect([...page.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    "./paths.html#x",
    "./index.html",
    "../paths.html",
    "./licences.txt",
    "#here",
    "https://example.org/a"
  ]);
  expect(page).toContain('<script src="../file-links.js" defer="">');
  expect(page).not.toContain("manifest.webmanifest");
  expect(fileNames(PAGE, "x.html", true)).toContain("manifest.webmanifest");
});

it("keeps the way to the root, by which a page without an app finds what all pages share", () => {
  const {dataset} = new JSDOM(fileNames(PAGE, "de/x.html", false)).window.document.documentElement;
  const shared = new URL(`${dataset.root}/_file/site/further.js`, "https://lms.org/12/site/de/x.html");
  expect(shared.href).toBe("https://lms.org/12/site/_file/site/further.js");
});

it("lets an address that forwards name a file", () => {
  const forward = '<meta http-equiv="refresh" content="0; url=./method#the-images">';
  expect(fileNames(forward, "images.html", true)).toContain('content="0; url=./method.html#the-images"');
});

it("makes equal ZIPs of equal files, in whatever order they come, with their content", () => {
  const files: [string, Uint8Array][] = [
    ["b.txt", new TextEncoder().encode("two ".repeat(50))],
    ["a.png", new Uint8Array([1, 2, 3])]
  ];
  const zip = zipOf(new Map(files));
  expect(zipOf(new Map([...files].reverse()))).toEqual(zip);
  const back = unzipSync(zip);
  expect(Object.keys(back)).toEqual(["a.png", "b.txt"]);
  expect(strFromU8(back["b.txt"] ?? new Uint8Array())).toBe("two ".repeat(50));
});
