// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {miniature} from "../../../components/network/miniature.js";
import {cutsLayer} from "../../../components/picture/network/cutsLayer.js";
import {networkPicture} from "../../../components/picture/network/networkPicture.js";
import type {PictureRow, RowState} from "../../../components/picture/network/pictureRow.js";
import {stationsOf} from "../../../components/picture/network/station.js";
import {key, stillPage} from "../../support/reader.js";

beforeEach(() => {
  stillPage();
  document.body.replaceChildren();
});

const stations = stationsOf(miniature());
const row = (name: string): PictureRow => ({
  network: "residual",
  key: name,
  name: "",
  called: `${name} network`,
  stations
});

/** A picture of the whole network with switches, and under it the one that is cut. */
function stage(width = 1216) {
  const picture = networkPicture([row("whole"), row("cut")], {layers: [cutsLayer()]});
  document.body.append(picture.element);
  picture.resize(width);
  const told: number[] = [];
  picture.element.addEventListener("cutshortcut", (event) => told.push((event as CustomEvent<number>).detail));
  const show = (off: readonly number[], words?: RowState["switches"]): void => {
    const set = new Set(off);
    picture.update({rows: {whole: {switches: words ?? {off: set, words: stations.map(() => "?")}}, cut: {cuts: set}}});
  };
  show([]);
  const switches = (): SVGElement[] => [...picture.element.querySelectorAll<SVGElement>("[role=switch]")];
  return {picture, told, show, switches};
}

it("makes a switch of every shortcut, by its unit's name, on at first", () => {
  const {switches} = stage();
  expect(switches()).toHaveLength(16);
  expect(switches()[0]?.getAttribute("aria-label")).toBe("Shortcut of residual_unit");
  expect(switches()[15]?.getAttribute("aria-label")).toBe("Shortcut of residual_unit_15");
  expect(switches().map((node) => node.getAttribute("aria-checked"))).toEqual(Array(16).fill("true"));
});

it("tells which shortcut is pressed, by pointer and by Space, and waits to be told that it is off", () => {
  const {switches, told, show} = stage();
  switches()[12]?.dispatchEvent(new MouseEvent("click", {bubbles: true}));
  key(switches()[3]!, " ");
  expect(told).toEqual([13, 4]);
  expect(switches()[12]?.getAttribute("aria-checked")).toBe("true");
  show([13, 4]);
  expect(switches()[12]?.getAttribute("aria-checked")).toBe("false");
  expect(switches()[3]?.getAttribute("aria-checked")).toBe("false");
  expect(switches()[4]?.getAttribute("aria-checked")).toBe("true");
});

it.each([1216, 340])("is one stop for the Tab key, and arrows walk from arc to arc, %i px wide", (width) => {
  const {switches} = stage(width);
  expect(switches().filter((node) => node.getAttribute("tabindex") === "0")).toHaveLength(1);
  switches()[0]?.focus();
  key(document.activeElement!, "ArrowRight");
  key(document.activeElement!, "ArrowDown");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Shortcut of residual_unit_2");
  key(document.activeElement!, "ArrowLeft");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Shortcut of residual_unit_1");
  expect(switches().filter((node) => node.getAttribute("tabindex") === "0")).toEqual([document.activeElement]);
});

it("writes over each arc what it is told, and a question mark is no number", () => {
  const {switches, show} = stage();
  show([], {off: new Set(), words: ["", "81", "?"]});
  expect(switches()[0]?.querySelector("text")?.textContent).toBe("81");
  expect(switches()[0]?.querySelector(".unknown")).toBeNull();
  expect(switches()[1]?.querySelector(".unknown")?.textContent).toBe("?");
});

it("leaves two stubs and a hollow joint of a cut arc, and joins it again", () => {
  const {picture, show} = stage();
  const gone = (): number => picture.element.querySelectorAll(".gone").length;
  const stubs = (): number => picture.element.querySelectorAll(".stubs:not([visibility=hidden])").length;
  show([13]);
  expect([gone(), stubs()]).toEqual([2, 1]);
  show([13, 2]);
  expect([gone(), stubs()]).toEqual([4, 2]);
  show([]);
  expect([gone(), stubs()]).toEqual([0, 0]);
});
