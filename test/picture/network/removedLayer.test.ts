// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {miniature} from "../../../components/network/miniature.js";
import {networkPicture} from "../../../components/picture/network/networkPicture.js";
import type {PictureRow} from "../../../components/picture/network/pictureRow.js";
import {canGo, removedLayer} from "../../../components/picture/network/removedLayer.js";
import {stationsOf} from "../../../components/picture/network/station.js";
import {key, stillPage} from "../../support/reader.js";
import {expectSnapshot} from "../../support/snapshot.js";

beforeEach(() => {
  stillPage();
  document.body.replaceChildren();
});

const rows: readonly PictureRow[] = (["residual", "plain"] as const).map((network) => ({
  network,
  stations: stationsOf(miniature({skip: network === "residual"}))
}));

function stage(width = 900) {
  const told: number[] = [];
  const picture = networkPicture(rows, {layers: [removedLayer((station) => told.push(station))]});
  document.body.append(picture.element);
  picture.resize(width);
  const boxes = (network: string) => [...picture.element.querySelectorAll<SVGGElement>(`.${network} .unit`)];
  const remove = (...stations: number[]): void => {
    const removed = new Set(stations);
    picture.update({rows: {residual: {removed}, plain: {removed}}});
  };
  return {...picture, told, boxes, remove};
}

it("makes a toggle of each unit but of those that change the shape, and says of these that they stay", () => {
  const {boxes, remove} = stage();
  remove();
  for (const network of ["residual", "plain"]) {
    const toggles = boxes(network).flatMap((box, i) => (box.getAttribute("role") === "button" ? [i] : []));
    expect(toggles).toEqual([1, 2, 3, 5, 6, 7, 9, 10, 11, 12, 13, 15, 16]);
  }
  expect(boxes("plain")[4]?.getAttribute("aria-label")).toBe(
    "plain_unit_3 of the plain network, 8 by 8 by 16, changes the shape and has to stay"
  );
  expect(boxes("residual")[0]?.getAttribute("aria-label")).toBe("stem of the residual network, 16 by 16 by 8");
  expect([0, 4, 11, 99].map((station) => canGo(rows[0]!.stations, station))).toEqual([false, false, true, false]);
});

it("tells which box is clicked, or has Enter or Space pressed on it, in either network", () => {
  const {boxes, told} = stage();
  boxes("residual")[11]?.dispatchEvent(new MouseEvent("click", {bubbles: true}));
  key(boxes("plain")[2]!, "Enter");
  key(boxes("plain")[3]!, " ");
  key(boxes("plain")[3]!, "x");
  boxes("residual")[8]?.dispatchEvent(new MouseEvent("click", {bubbles: true}));
  expect(told).toEqual([11, 2, 3]);
});

it("shows which are out: pressed, named, with a cross where a shortcut leads around and the wire through where none does", () => {
  const {element, boxes, remove} = stage();
  const marked = () =>
    [...element.querySelectorAll(".unit.removed")].map((box) => boxes("residual").indexOf(box as SVGGElement));
  remove(2, 11);
  expect(marked()).toEqual([2, 11, -1, -1]);
  const [residual, plain] = [boxes("residual")[11]!, boxes("plain")[11]!];
  expect(residual.getAttribute("aria-pressed")).toBe("true");
  expect(residual.getAttribute("aria-label")).toContain("taken out");
  expect([residual.querySelector(".cross"), plain.querySelector(".through")]).not.toContain(null);
  expect([residual.querySelector(".through"), plain.querySelector(".cross")]).toEqual([null, null]);
  remove(2);
  expect(residual.getAttribute("aria-pressed")).toBe("false");
  expect(marked()).toEqual([2, -1]);
});

it("looks like this, lying and upright", () => {
  for (const [width, name] of [
    [900, "removedLayer.svg"],
    [320, "removedLayer-upright.svg"]
  ] as const) {
    document.body.replaceChildren();
    const {element, remove} = stage(width);
    remove(2, 11);
    expectSnapshot(element.querySelector("svg")!, name);
  }
});
