// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {miniature} from "../../../components/network/miniature.js";
import {networkPicture, type PictureOptions} from "../../../components/picture/network/networkPicture.js";
import type {PictureLayer} from "../../../components/picture/network/pictureLayer.js";
import type {PictureRow, PictureState} from "../../../components/picture/network/pictureRow.js";
import {stationsOf} from "../../../components/picture/network/station.js";
import {task} from "../../support/sightedPage.js";

beforeEach(() => {
  // jsdom has no canvas: the structure over it is what is looked at here.
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  document.body.replaceChildren();
});

const rows: readonly PictureRow[] = (["residual", "plain"] as const).map((network) => ({
  network,
  stations: stationsOf(miniature({skip: network === "residual"}))
}));

function aPicture(width: number) {
  const picture = networkPicture(rows);
  document.body.append(picture.element);
  picture.resize(width);
  return picture;
}
const state = (network: "residual" | "plain", norm: number, probabilities: readonly number[]): PictureState => ({
  image: {values: new Float32Array(256), size: 16, label: 3},
  rows: {[network]: {gradients: Array<number>(17).fill(norm), probabilities}}
});
const sure = [0, 0, 0, 0.9, 0.1, 0, 0, 0, 0, 0];

it("is a group whose name begins with Network, with a box for the stem and each unit of both", () => {
  const {element} = aPicture(1216);
  expect(element.getAttribute("aria-label")).toMatch(/^Network/);
  expect(element.querySelectorAll(".unit")).toHaveLength(34);
  expect(element.querySelectorAll(".residual .unit")[4]?.getAttribute("aria-label")).toBe(
    "residual_unit_3 of the residual network, 8 by 8 by 16"
  );
});

it("has an arc for each shortcut of the residual network, green where it changes the shape, none in its plain twin", () => {
  const {element} = aPicture(1216);
  expect(element.querySelectorAll(".residual .arc.identity")).toHaveLength(13);
  expect(element.querySelectorAll(".residual .arc.projection")).toHaveLength(3);
  expect(element.querySelectorAll(".plain .arc")).toHaveLength(0);
  expect(element.querySelectorAll(".residual .sum")).toHaveLength(16);
});

it("tells each box's measured value in its name, and what the network takes the image for", () => {
  const {element, update} = aPicture(1216);
  update(state("residual", 0.0123, sure));
  expect(element.querySelector(".residual .unit")?.getAttribute("aria-label")).toBe(
    "stem of the residual network, 16 by 16 by 8, gradient norm 0.012"
  );
  expect(element.querySelector(".network.residual")?.getAttribute("aria-label")).toContain(
    "takes the image for 3, 90 %"
  );
  expect(element.querySelector(".residual .numeral")?.textContent).toBe("3");
  expect(element.querySelector(".residual .sure")?.textContent).toBe("90 % ✓");
});

it("calls a guess no answer: below one half it is grey, also where it happens to be right", () => {
  const {element, update} = aPicture(1216);
  update(state("plain", 1, [0.1, 0.1, 0.1, 0.3, 0.1, 0.1, 0.1, 0.1, 0, 0]));
  expect(element.querySelector(".plain .numeral.wrong")?.textContent).toBe("3");
  expect(element.querySelector<SVGElement>(".residual .answer")?.getAttribute("visibility")).toBe("hidden");
});

it("keeps its words while it moves, and says them when it rests", () => {
  const {element, update} = aPicture(1216);
  update({...state("residual", 1, sure), moving: true});
  const name = () => element.querySelector(".residual .unit")?.getAttribute("aria-label");
  expect(name()).not.toContain("gradient");
  update(state("residual", 1, sure));
  expect(name()).toContain("gradient norm 1");
});

it("is one stop for the keyboard: arrows walk along a network and to its twin, also upright", () => {
  for (const [width, along, across] of [
    [1216, "ArrowRight", "ArrowDown"],
    [320, "ArrowDown", "ArrowRight"]
  ] as const) {
    document.body.replaceChildren();
    const {element} = aPicture(width);
    expect(element.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
    element.querySelector<SVGElement>('[tabindex="0"]')?.focus();
    press(along);
    press(across);
    expect(document.activeElement?.getAttribute("aria-label")).toContain("plain_unit of the plain network");
    expect(element.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  }
});

it("lights the same box in both networks, and tells which", () => {
  const {element} = aPicture(1216);
  const told: number[] = [];
  element.addEventListener("inspect", (event) => told.push((event as CustomEvent<number>).detail));
  element.querySelectorAll<SVGElement>(".plain .unit")[2]?.focus();
  expect(told).toEqual([2]);
  expect(element.querySelectorAll(".unit.lit")).toHaveLength(2);
});

it("keeps the focus where it was when the width changes", () => {
  const {element, resize} = aPicture(1216);
  element.querySelectorAll<SVGElement>(".plain .unit")[7]?.focus();
  resize(340);
  expect(document.activeElement?.getAttribute("aria-label")).toContain("plain_unit_6");
  expect(element.classList.contains("upright")).toBe(true);
});

it("gives no answer where the shares are no numbers", () => {
  const {element, update} = aPicture(1216);
  update(state("residual", 0.1, Array<number>(10).fill(NaN)));
  expect(element.querySelector(".residual .numeral")?.textContent).toBe("–");
});

/** A picture whose rows come after what it waits for, one part a task. */
function aWaitingPicture(width: number, options: PictureOptions = {}) {
  let goOn = (): void => undefined;
  const after = new Promise<void>((resolve) => (goOn = resolve));
  const picture = networkPicture(rows, {...options, after});
  document.body.append(picture.element);
  picture.resize(width);
  const networks = (): number => picture.element.querySelectorAll(".network").length;
  return {
    picture,
    element: picture.element,
    networks,
    /** Until the first row stands, and the second does not. */
    halfway: async (): Promise<void> => {
      goOn();
      for (let i = 0; i < 50 && networks() === 0; i++) await task();
      expect(networks()).toBe(1);
    },
    settle: async (): Promise<void> => {
      goOn();
      for (let i = 0; i < 50; i++) await task();
    }
  };
}

it("shows a state that was brought before its rows, which come after what they wait for", async () => {
  const {picture, element, networks, settle} = aWaitingPicture(1216);
  picture.update(state("residual", 0.0123, sure));
  for (let i = 0; i < 9; i++) await task();
  expect(networks()).toBe(0);
  await settle();
  expect(networks()).toBe(2);
  expect(element.querySelector(".residual .unit")?.getAttribute("aria-label")).toContain("gradient norm 0.012");
});

it("begins again in parts where its width changes before it is whole, and has no row twice", async () => {
  const {picture, element, networks, halfway, settle} = aWaitingPicture(1216);
  await halfway();
  picture.resize(340);
  expect(networks()).toBe(0);
  await settle();
  expect([networks(), element.querySelectorAll(".unit").length]).toEqual([2, 34]);
  expect(element.classList.contains("upright")).toBe(true);
  // Once it is whole it is placed at once.
  picture.resize(1216);
  expect([networks(), element.querySelectorAll(".unit").length]).toEqual([2, 34]);
  expect(element.classList.contains("upright")).toBe(false);
});

it("draws nothing more once it is stopped midway", async () => {
  const {picture, element, halfway, settle} = aWaitingPicture(1216);
  await halfway();
  picture.stop();
  const before = element.innerHTML;
  await settle();
  expect(element.innerHTML).toBe(before);
});

it("tells under it, once, what its rows throw, so that canvas and structure stay one over the other, and no more once it is whole", async () => {
  vi.stubGlobal("reportError", vi.fn());
  let left = 2;
  const torn: PictureLayer = {
    draw() {
      if (left-- > 0) throw new RangeError("no arcs");
      return undefined;
    }
  };
  const {picture, element, settle} = aWaitingPicture(1216, {layers: [torn]});
  await settle();
  picture.resize(800);
  await settle();
  const notes = element.querySelectorAll(".problem");
  expect([...notes].map(({textContent}) => textContent)).toEqual([expect.stringContaining("no arcs")]);
  expect(notes[0]!.parentElement).not.toBe(element.querySelector("canvas")!.parentElement);
  expect(element.lastElementChild!.contains(notes[0]!)).toBe(true);
  expect(element.querySelector("svg")!.compareDocumentPosition(notes[0]!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  picture.resize(900);
  await settle();
  expect(element.querySelectorAll(".problem")).toHaveLength(0);
  vi.unstubAllGlobals();
});
