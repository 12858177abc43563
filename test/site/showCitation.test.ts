// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {citationLine} from "../../components/site/showCitation.js";
import {press} from "../support/reader.js";

const PAGE = {title: "Many paths", author: "A", year: "2026", address: "https://a.org/paths", version: "1"};
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
afterEach(() => vi.unstubAllGlobals());

it("copies the text and the entry, each by its own button", async () => {
  const taken: string[] = [];
  vi.stubGlobal("navigator", {clipboard: {writeText: (text: string) => Promise.resolve(taken.push(text))}});
  const line = citationLine(PAGE);
  press(line, "Copy citation");
  press(line, "Copy BibTeX");
  await settled();
  expect(taken.map((text) => text.slice(0, 13))).toEqual(["A (2026). Man", "@incollection"]);
  expect(line.textContent.match(/Copied\./g)).toHaveLength(2);
});

it("says what to do where there is no clipboard; the text stands there", async () => {
  vi.stubGlobal("navigator", {});
  const line = citationLine(PAGE);
  press(line, "Copy citation");
  await settled();
  expect(line.textContent).toContain("The browser does not allow copying: mark the text above.");
  expect(line.querySelector("pre:not([data-copy=none])")).toBeNull();
  expect(line.querySelector("pre")?.textContent).toContain("url = {https://a.org/paths}");
});
