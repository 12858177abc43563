// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {buildPanel} from "../../components/labs/buildPanel.js";
import type {BuildReport} from "../../components/worker/buildProtocol.js";
import {aShownUnit as unit} from "../aShownUnit.js";

// jsdom draws nothing: the panel runs with canvases that have no context, as in a browser that refuses them.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

/** A panel whose worker says what the test tells it to, and notes what it was asked. */
function stage() {
  const asked: string[] = [];
  let say: (report: BuildReport) => void = () => undefined;
  const panel = buildPanel((onReport) => {
    say = onReport;
    asked.push("start");
    const note = (what: string) => () => void asked.push(what);
    return {build: note("build"), predict: note("predict"), channels: note("channels"), stop: note("stop")};
  });
  const {element} = panel;
  const button = (label: string): HTMLButtonElement => {
    const found = [...element.querySelectorAll("button")].find(({textContent}) => textContent === label);
    if (found === undefined) throw new Error(`no button ${label}`);
    return found;
  };
  const region = (label: string): HTMLElement | null => element.querySelector(`section[aria-label="${label}"]`);
  const words = (role: "status" | "alert"): string => element.querySelector(`[role=${role}]`)?.textContent ?? "";
  return {panel, element, asked, say: (report: BuildReport) => say(report), button, region, words};
}

const BUILT: BuildReport = {
  type: "built",
  run: 1,
  summary: "Total params: 21,306,826",
  milliseconds: 321.4,
  bytes: 85_227_304,
  backend: "wasm, SIMD"
};
it("asks for no worker before the button is pressed, and for one only once", () => {
  const {asked, button} = stage();
  expect(asked).toEqual([]);
  button("Build ResNet-34").click();
  expect(asked).toEqual(["start", "build"]);
  expect(button("Build ResNet-34").disabled).toBe(true);
});

it("shows the summary and says time, backend and memory when built", () => {
  const {say, button, region, words} = stage();
  expect(region("Model summary")?.hidden).toBe(true);
  button("Build ResNet-34").click();
  say(BUILT);
  expect(region("Model summary")?.hidden).toBe(false);
  expect(region("Model summary")?.querySelector("pre")?.tabIndex).toBe(0);
  expect(region("Model summary")?.textContent).toContain("Total params: 21,306,826");
  expect(words("status")).toBe("Built in 321 ms on wasm, SIMD; its tensors take 85 MB.");
});

it("shows each unit as it comes, then the classes by probability, and says that they mean nothing", () => {
  const {say, asked, element, button, region, words} = stage();
  button("Build ResNet-34").click();
  say(BUILT);
  button("Run").click();
  expect(asked).toEqual(["start", "build", "predict"]);
  expect(button("Run").disabled).toBe(true);
  say({type: "unit", run: 2, unit: unit("residual_unit")});
  say({type: "unit", run: 2, unit: unit("residual_unit_1")});
  expect([...element.querySelectorAll("h3")].map((title) => title.textContent)).toEqual([
    "residual_unit",
    "residual_unit_1"
  ]);
  expect([...element.querySelectorAll("[role=img]")].map((node) => node.getAttribute("aria-label"))).toEqual(
    expect.arrayContaining(["x", "f(x)", "f(x) + shortcut", "after ReLU"].map((part) => `residual_unit: ${part}, mean of 4 channels, 2×2, 0.0 to 3.0`)) // prettier-ignore
  );
  say({type: "predicted", run: 2, probabilities: [0.1, 0.7, 0.2], milliseconds: 400});
  expect(button("Run").disabled).toBe(false);
  const names = [...(region("Prediction")?.querySelectorAll("tbody th") ?? [])].map((cell) => cell.textContent);
  expect(names).toEqual(["class 1", "class 2", "class 0"]);
  expect(region("Prediction")?.textContent).toContain("The weights are random, so these probabilities mean nothing");
  expect(words("status")).toContain("Run in 400 ms");
});

it("clears the maps of the last picture when the next one runs", () => {
  const {say, element, button} = stage();
  button("Build ResNet-34").click();
  say(BUILT);
  button("Run").click();
  say({type: "unit", run: 2, unit: unit("residual_unit")});
  say({type: "predicted", run: 2, probabilities: [1], milliseconds: 1});
  button("Run").click();
  expect(element.querySelectorAll("h3")).toHaveLength(0);
});

it("says that the worker died, and builds again in a new one", () => {
  const {say, asked, button, words} = stage();
  button("Build ResNet-34").click();
  say({type: "failed", run: 1, message: "the worker that builds the network could not be loaded"});
  expect(words("alert")).toContain("the worker that builds the network could not be loaded");
  expect(button("Build ResNet-34").disabled).toBe(false);
  button("Build ResNet-34").click();
  expect(asked).toEqual(["start", "build", "stop", "start", "build"]);
  expect(words("alert")).toBe("");
});

it("refuses a file that is no picture by name and type, and keeps the picture at hand", async () => {
  const {element, words} = stage();
  const before = element.querySelector("canvas")?.getAttribute("aria-label");
  const file = element.querySelector<HTMLInputElement>("input[type=file]");
  if (file === null) throw new Error("no file input");
  Object.defineProperty(file, "files", {value: [new File(["hello"], "notes.txt", {type: "text/plain"})]});
  file.dispatchEvent(new Event("change"));
  await vi.waitFor(() => expect(words("alert")).toContain("notes.txt is text/plain"));
  expect(words("alert")).toContain("JPEG, PNG or WebP");
  expect(element.querySelector("canvas")?.getAttribute("aria-label")).toBe(before);
});

it("ends its worker when the page goes", () => {
  const {panel, asked, button} = stage();
  button("Build ResNet-34").click();
  panel.stop();
  expect(asked.at(-1)).toBe("stop");
});

it("offers no building while a picture runs, and running again after building again", () => {
  const {say, button} = stage();
  button("Build ResNet-34").click();
  say(BUILT);
  button("Run").click();
  expect(button("Build ResNet-34").disabled).toBe(true);
  say({type: "predicted", run: 2, probabilities: [1], milliseconds: 1});
  expect(button("Build ResNet-34").disabled).toBe(false);
  button("Build ResNet-34").click();
  say({...BUILT, run: 3});
  expect(button("Run").disabled).toBe(false);
});

it("says why the browser gives no worker, and lets the reader try again", () => {
  const {element} = buildPanel(() => {
    throw new Error("blocked by policy");
  });
  const build = element.querySelector("button");
  build?.click();
  expect(element.querySelector("[role=alert]")?.textContent).toContain("blocked by policy");
  expect(build?.disabled).toBe(false);
});
