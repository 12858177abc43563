// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {describe as describeNetwork} from "../../../components/network/describe.js";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import {DEFAULT_SHAPES, variantNetwork} from "../../../components/network/variant.js";
import {costScale, type CostScale} from "../../../components/picture/line/costBars.js";
import {linePicture, type LinePicture} from "../../../components/picture/line/linePicture.js";
import {OVERVIEW} from "../../../components/picture/line/shapeView.js";
import {stillPage} from "../../support/reader.js";
import {heldTasks, sightedPage} from "../../support/sightedPage.js";
import {expectSnapshot} from "../../support/snapshot.js";

beforeEach(() => stillPage());
const made: LinePicture[] = [];
afterEach(() => {
  for (const picture of made.splice(0)) picture.stop();
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
/** Faces are thousands of pixels, which take a while on a busy machine. */
const WAIT = {timeout: 15_000};

function aPicture(width = 1216, network = residualNetwork(), view = OVERVIEW, isLate = false, costs?: CostScale) {
  const scale = costs ?? costScale([describeNetwork(network)]);
  const picture = linePicture(network, {width, view, isLate, costs: scale});
  made.push(picture);
  document.body.append(picture.element);
  const all = (selector: string) => [...picture.element.querySelectorAll<SVGElement>(selector)];
  return {
    picture,
    all,
    layers: () => all('.unit[role="button"]'),
    seen: (selector: string) => all(selector).filter((one) => one.getAttribute("visibility") !== "hidden")
  };
}
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));

it("is a group whose name begins with Network; each layer of summary() is focusable, with shape and parameters", () => {
  const {picture, layers, seen} = aPicture();
  expect(picture.element.getAttribute("aria-label")).toMatch(/^Network/);
  expect(layers()).toHaveLength(23);
  expect(layers()[4]?.getAttribute("aria-label")).toBe(
    "residual_unit, output (None, 56, 56, 64), 74,240 parameters, identity shortcut"
  );
  expect(seen(".arc.identity")).toHaveLength(13);
  expect(seen(".arc.projection")).toHaveLength(3);
  expect(seen(".one")).toHaveLength(3);
  expectSnapshot(picture.element.querySelector("svg")!, "linePicture.svg");
});

it("lets the keyboard walk along the layers, open one and go out again, and fold a stage", () => {
  const {picture, layers, all} = aPicture();
  const sent: string[] = [];
  for (const type of ["open", "out", "inspect", "fold"])
    picture.element.addEventListener(type, (event) =>
      sent.push(`${type} ${(event as CustomEvent<string | number>).detail}`)
    );
  layers()[0]?.focus();
  press("ArrowRight");
  press("ArrowRight");
  press("ArrowLeft");
  expect(document.activeElement).toBe(layers()[1]);
  press("End");
  press("Enter");
  press("Escape");
  expect(sent.slice(-2)).toEqual(["open head.dense", "out head.dense"]);
  expect(layers().filter((layer) => layer.getAttribute("tabindex") === "0")).toEqual([layers()[22]]);
  all('[data-stage="3"]')[0]?.focus();
  press("Enter");
  expect(sent.at(-1)).toBe("fold 3");
});

it("is chosen from by a click, opened by a double click or a second tap, and closed by the same", () => {
  const {picture, layers} = aPicture();
  const sent: string[] = [];
  for (const type of ["choose", "open", "out"])
    picture.element.addEventListener(type, (event) => sent.push(`${type} ${(event as CustomEvent<string>).detail}`));
  const unit = layers()[4]!;
  const click = (pointerType: string, type = "click") =>
    unit.dispatchEvent(Object.assign(new MouseEvent(type, {bubbles: true, detail: 1}), {pointerType}));
  click("mouse");
  click("mouse");
  unit.dispatchEvent(new MouseEvent("dblclick", {bubbles: true, detail: 2}));
  expect(sent.splice(0)).toEqual(["choose stage1.unit1", "choose stage1.unit1", "open stage1.unit1"]);
  click("touch");
  click("touch");
  unit.dispatchEvent(new MouseEvent("dblclick", {bubbles: true, detail: 2}));
  expect(sent.splice(0)).toEqual(["choose stage1.unit1", "open stage1.unit1"]);
  unit.setAttribute("aria-expanded", "true");
  click("touch");
  // What a reader's own software presses has no pointer.
  unit.dispatchEvent(new MouseEvent("click", {bubbles: true}));
  expect(sent).toEqual(["out stage1.unit1", "open stage1.unit1"]);
});

it("folds a stage in place: its name says so and keeps the focus, every unit stays as a sheet with its name", () => {
  const {picture, all, layers, seen} = aPicture();
  const stage = all('[data-stage="3"]')[0]!;
  const boxes = layers();
  stage.focus();
  expect(stage.getAttribute("aria-expanded")).toBe("true");
  picture.show({...OVERVIEW, folded: new Set([3])});
  expect(document.activeElement).toBe(stage);
  expect(stage.getAttribute("aria-expanded")).toBe("false");
  expect(stage.textContent).toContain("× 6");
  expect(layers()).toEqual(boxes);
  expect(all(".unit.behind:not(.sheet)")).toHaveLength(5);
  expect(seen(".arc.again")).toHaveLength(1);
  picture.show(OVERVIEW);
  expect(all(".unit.behind:not(.sheet)")).toHaveLength(0);
});

it("opens a unit to the layers inside, in the order of the keyboard, and lights the unit for a layer inside", () => {
  const {picture, layers, all} = aPicture();
  picture.highlight(new Set(["stage2.unit1.conv1"]));
  expect(all(".unit.lit").map(({dataset}) => dataset.layer)).toEqual(["stage2.unit1"]);
  picture.show({...OVERVIEW, open: new Set(["stage2.unit1"])});
  expect(layers()).toHaveLength(23 + 7);
  const at = layers().findIndex(({dataset}) => dataset.layer === "stage2.unit1");
  expect(layers()[at]?.getAttribute("aria-expanded")).toBe("true");
  expect(layers()[at + 1]?.getAttribute("aria-label")).toBe("conv2d_7, output (None, 28, 28, 128), 73,728 parameters");
  expect(all(".unit.lit").map(({dataset}) => dataset.layer)).toEqual(["stage2.unit1.conv1"]);
  expectSnapshot(picture.element.querySelector("svg")!, "linePicture-open.svg");
});

it("tells under the boxes which layers count and what they cost, and lights what is looked at", () => {
  const {picture, all} = aPicture();
  expect(all(".counts").map(({textContent}) => textContent)).toEqual([
    "",
    "1",
    "",
    "2–7",
    "8–15",
    "16–27",
    "28–33",
    "34"
  ]);
  expect(all(".costs text").map(({textContent}) => textContent)).toEqual([
    "multiply-adds",
    "3.66 G",
    "weights",
    "21.3 M"
  ]);
  picture.highlight(new Set(["stage3.unit2"]));
  expect(all(".cost.lit").map(({dataset}) => dataset.cost)).toEqual(["stage3.unit2", "stage3.unit2"]);
});

it("shows who changes the picture, and how, on a card while it travels", async () => {
  const {picture, all} = aPicture();
  expect(all(".card")[0]?.getAttribute("visibility")).toBe("hidden");
  picture.travel(picture.stopAt("stage3.unit1"));
  // The faces come in tasks of their own, and the card with them.
  await expect
    .poll(() => all(".card")[0]?.textContent, WAIT)
    .toBe("residual_unit_728×28×128 → 14×14×256fF(x) and the 1×1 change the shape alike, so they add");
  picture.travel(null);
  expect(all(".card")[0]?.getAttribute("visibility")).toBe("hidden");
  // A stop at a layer that has none of its own is the next one.
  expect(picture.layerAt(picture.stopAt("stem.bn"))).toBe("stem.pool");
});

it("stands upright where there is no room, with words beside the boxes, and the plain network has no arcs", () => {
  const {picture, seen} = aPicture(328, variantNetwork("Plain-34", DEFAULT_SHAPES));
  expect(picture.element.classList.contains("plain")).toBe(true);
  expect(seen(".arc")).toHaveLength(0);
  expect(seen(".joint")).toHaveLength(16);
  expectSnapshot(picture.element.querySelector("svg")!, "linePicture-upright.svg");
});

it("paints its faces once they are made, and none after it was stopped", async () => {
  const painted = [false, true].map((isStopped) => {
    const {picture} = aPicture();
    const faces = vi.fn(() => null);
    Object.assign(picture.element.querySelector("canvas.under")!, {getContext: faces});
    if (isStopped) picture.stop();
    return faces;
  });
  await expect.poll(() => painted[0]!.mock.calls, WAIT).toHaveLength(1);
  expect(painted[1]).not.toHaveBeenCalled();
});

it("touches a canvas only for what changes on it", async () => {
  const {picture} = aPicture();
  await picture.ready;
  const [faces, copies] = ["under", "over"].map((name) => {
    const asked = vi.fn(() => null);
    Object.assign(picture.element.querySelector(`canvas.${name}`)!, {getContext: asked});
    return asked;
  });
  const touched = () => [faces!.mock.calls.length, copies!.mock.calls.length];
  picture.travel(null);
  expect(touched()).toEqual([0, 0]);
  picture.travel(2.1);
  expect(touched()).toEqual([1, 1]);
  picture.travel(2.2);
  expect(touched()).toEqual([1, 2]);
  picture.travel(null);
  expect(touched()).toEqual([2, 3]);
  picture.show({...OVERVIEW, open: new Set(["stage1.unit1"])});
  expect(touched()[0]).toBeGreaterThan(2);
});

it("makes no more faces once it is stopped", async () => {
  const tasks = heldTasks();
  const styled = vi.spyOn(globalThis, "getComputedStyle");
  aPicture().picture.stop();
  await tasks(20);
  expect(styled).not.toHaveBeenCalled();
  const {picture} = aPicture();
  const elements = vi.spyOn(document, "createElement");
  const faces = () => elements.mock.calls.filter(([name]) => name === "canvas").length;
  for (let i = 0; i < 20 && faces() === 0; i++) await tasks(1);
  expect(faces()).toBe(1);
  picture.stop();
  await tasks(20);
  expect(faces()).toBe(1);
});

it("is ready also where it could not be drawn, and tells so", async () => {
  const page = sightedPage();
  vi.stubGlobal("reportError", vi.fn());
  const costs = {
    multiplyAdds: 1,
    get weights(): number {
      throw new RangeError("no weights");
    }
  };
  const {picture} = aPicture(1216, residualNetwork(), OVERVIEW, true, costs);
  page.stand();
  await picture.ready;
  await expect.poll(() => picture.element.querySelector(".problem")?.textContent, WAIT).toContain("no weights");
});

it("has its room alone until it stands, then its boxes, with what was lit meanwhile", async () => {
  const page = sightedPage();
  const {picture, layers, all} = aPicture(1216, residualNetwork(), OVERVIEW, true);
  picture.highlight(new Set(["stage3.unit2"]));
  expect(Number(all("svg")[0]?.getAttribute("height"))).toBeGreaterThan(100);
  expect(layers()).toHaveLength(0);
  page.stand();
  await expect.poll(() => layers().length, WAIT).toBe(23);
  expect(all(".unit.lit").map(({dataset}) => dataset.layer)).toEqual(["stage3.unit2"]);
  expect(all('.unit[tabindex="0"]')).toHaveLength(1);
  picture.stop();
  await picture.ready;
});

it.each([601, 704])("has both costs beside an upright network of %i pixels, in its width and apart", (width) => {
  const {all, seen} = aPicture(width);
  expect(seen(".costs text").map(({textContent}) => textContent)).toContain("3.66 G");
  const ends = (kind: string): readonly number[] =>
    all(`.cost.${kind} rect`).flatMap((bar) => {
      const x = Number(bar.getAttribute("x"));
      return [x, x + Number(bar.getAttribute("width"))];
    });
  expect(Math.max(...ends("up"))).toBeLessThan(Math.min(...ends("down")));
  expect(Math.max(...ends("down"))).toBeLessThanOrEqual(width);
  // All units of one stage cost the same to compute, and those of the last have most weights.
  const [first, last] = ["stage1.unit1", "stage4.unit3"].map((id) =>
    all(`[data-cost="${id}"] rect`).map((bar) => Number(bar.getAttribute("width")))
  );
  expect(first?.[0]).toBeCloseTo(last?.[0] ?? 0, 6);
  expect(last?.[1]).toBeGreaterThan(20 * (first?.[1] ?? 0));
  expect(
    aPicture(328)
      .seen(".costs text")
      .map(({textContent}) => textContent)
  ).toEqual(["weights", "21.3 M"]);
});
