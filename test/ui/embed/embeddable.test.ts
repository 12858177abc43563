// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {embeddable, embedFrame} from "../../../components/ui/embed/embeddable.js";

afterEach(() => {
  delete document.documentElement.dataset.embed;
  vi.unstubAllGlobals();
});

it("writes a frame with the plate's address below embed/, wherever the site lies, and nothing that ends it early", () => {
  const frame = embedFrame("paths-sweep", "https://example.org/some/where/paths#x", 'Shortcut: a "b" <c>', 480);
  const made = document.createElement("div");
  made.innerHTML = frame;
  expect(made.childNodes.length).toBe(1);
  const iframe = made.querySelector("iframe");
  expect(iframe?.src).toBe("https://example.org/some/where/embed/paths-sweep");
  expect(iframe?.title).toBe('Shortcut: a "b" <c>');
  expect(iframe?.height).toBe("480");
});

it("names the frame's file where the page is read by its own", () => {
  expect(embedFrame("paths-sweep", "http://localhost:8000/site/paths.html", "", 1)).toContain(
    'src="http://localhost:8000/site/embed/paths-sweep.html"'
  );
});

it("puts Embed at the foot of the plate, which copies the frame and says so", async () => {
  const copied: string[] = [];
  vi.stubGlobal("navigator", {clipboard: {writeText: (text: string) => Promise.resolve(copied.push(text))}});
  const plate = document.createElement("figure");
  document.body.replaceChildren(embeddable("paths-sweep", plate));
  expect(plate.dataset.plate).toBe("paths-sweep");
  plate.querySelector<HTMLElement>(":scope > .embed-line > button")?.click();
  await vi.waitFor(() => expect(document.body.textContent).toContain("The frame for your page was copied."));
  expect(copied).toEqual([expect.stringContaining('/embed/paths-sweep"')]);
});

it("stands at the foot of the figure that is asked about first, and is seen with it", () => {
  const asked = document.createElement("div");
  asked.className = "prediction";
  const figure = document.createElement("figure");
  asked.append(document.createElement("fieldset"), figure);
  embeddable("twins", asked);
  expect(asked.dataset.plate).toBe("twins");
  expect(figure.querySelectorAll(":scope > .embed-line > button")).toHaveLength(1);
});

it("adds the heights of all parts whose holders have no box", async () => {
  const copied: string[] = [];
  vi.stubGlobal("navigator", {clipboard: {writeText: (text: string) => Promise.resolve(copied.push(text))}});
  const tall = (height: number): HTMLElement =>
    Object.defineProperty(document.createElement("div"), "offsetHeight", {value: height});
  const [plate, under] = [document.createElement("figure"), document.createElement("div")];
  under.append(tall(200), tall(30));
  plate.append(tall(100), under);
  document.body.replaceChildren(embeddable("twins", plate));
  Object.defineProperty(plate.querySelector(".embed-line"), "offsetHeight", {value: 24});
  plate.querySelector<HTMLElement>(":scope > .embed-line > button")?.click();
  await vi.waitFor(() => expect(copied).toEqual([expect.stringContaining('height="402"')]));
});

it("shows the plate alone where it is on a page of its own", () => {
  document.documentElement.dataset.embed = "paths-sweep";
  const plate = document.createElement("figure");
  expect(embeddable("paths-sweep", plate)).toBe(plate);
});
