// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {faultWords, loadFaults} from "../../components/site/loadFaults.js";

let stop: () => void = () => undefined;
const reload = vi.fn();
beforeEach(() => {
  reload.mockClear();
  document.body.innerHTML =
    "<main><h1>Gradients</h1><p>Prose.</p><div class='block' data-room='0'><!--:ab12:--></div></main>";
  stop = loadFaults(reload);
});
afterEach(() => stop());

/** What Framework puts in the place of a block that broke. */
async function broken(message: string): Promise<HTMLElement> {
  const node = document.createElement("div");
  node.className = "observablehq observablehq--error";
  node.textContent = message;
  document.querySelector(".block")?.prepend(node);
  await Promise.resolve();
  return node;
}
const alerts = (): readonly (string | null)[] =>
  [...document.querySelectorAll("[role=alert]")].map(({textContent}) => textContent);

it("says on top of the page that a script did not come, once, and offers to load again", () => {
  const script = document.createElement("script");
  document.body.append(script);
  script.dispatchEvent(new Event("error"));
  script.dispatchEvent(new Event("error"));
  expect(alerts()).toHaveLength(1);
  expect(alerts()[0]).toContain("Part of this page did not load");
  // Nothing comes that a place would have to be held for.
  expect(document.querySelectorAll("[data-room]:not([data-stands])")).toHaveLength(0);
  expect(document.querySelector("main")?.textContent).toContain("Prose.");
  document.querySelector<HTMLButtonElement>("main button")?.click();
  expect(reload).toHaveBeenCalledOnce();
});

it("says so of a script that came cut off, and of no other error", () => {
  const at = (error: Error, filename: string) => dispatchEvent(new ErrorEvent("error", {error, filename}));
  at(new RangeError("no such step"), `${location.origin}/_page/lab-1.js`);
  at(new SyntaxError("Unexpected end of input"), "https://other.example/x.js");
  expect(alerts()).toHaveLength(0);
  at(new SyntaxError("Unexpected end of input"), `${location.origin}/_page/lab-1.js`);
  expect(alerts()).toHaveLength(1);
});

it("says so too when a style sheet failed before the page had a place for it", () => {
  stop();
  const state = vi.spyOn(document, "readyState", "get").mockReturnValue("loading");
  document.body.innerHTML = "";
  stop = loadFaults(reload);
  const sheet = document.createElement("link");
  document.body.append(sheet);
  sheet.dispatchEvent(new Event("error"));
  document.body.innerHTML = "<main><p>Prose.</p></main>";
  expect(alerts()).toHaveLength(0);
  state.mockRestore();
  document.dispatchEvent(new Event("readystatechange"));
  expect(alerts()).toHaveLength(1);
});

it("says in a block's place which file did not come, in words", async () => {
  const node = await broken("TypeError: Failed to fetch dynamically imported module: https://a.example/_page/lab-1.js");
  expect(node.textContent).toBe(
    "This part did not load: lab-1.js did not come. The text is whole. Reload the page when the network or the server is back."
  );
  expect(alerts()).toHaveLength(1);
});

it("says in a block's place that a file came cut off, also where another block needs it", async () => {
  const words = (file: string) =>
    `This part did not load: ${file} came cut off or changed. The text is whole. Reload the page when the network or the server is back.`;
  for (const [message, file] of [
    ["TypeError: learning.json came cut off or changed", "learning.json"],
    ["RuntimeError: learning.json came cut off or changed", "learning.json"],
    ["SyntaxError: Unexpected end of JSON input", "one of its files"],
    ["RuntimeError: Unterminated string in JSON at position 11620 (line 1 column 11621)", "one of its files"]
  ] as const)
    expect((await broken(message)).textContent).toBe(words(file));
  expect(alerts()).toHaveLength(1);
  expect(faultWords("TypeError: unit.json did not come")).toContain("did not load: unit.json did not come.");
});

it("says of a block that broke by itself what it said, and blames no network", async () => {
  const node = await broken("RangeError: stride must be 1 or 2: 3");
  expect(node.textContent).toBe(
    "This part stopped: RangeError: stride must be 1 or 2: 3. The rest of the page is whole."
  );
  expect(alerts()).toHaveLength(0);
});

it("says no more than a sentence or two, whatever was thrown", () => {
  expect(faultWords("x".repeat(1e6)).length).toBeLessThan(300);
  expect(faultWords(`Unable to load file: ${"x".repeat(1e6)}.json`).length).toBeLessThan(300);
});
