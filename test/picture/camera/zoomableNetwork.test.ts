// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {miniature} from "../../../components/network/miniature.js";
import {zoomableNetwork} from "../../../components/picture/camera/zoomableNetwork.js";
import {networkPicture} from "../../../components/picture/network/networkPicture.js";
import type {RowState} from "../../../components/picture/network/pictureRow.js";
import {stationsOf} from "../../../components/picture/network/station.js";
import {buttonOf, heldFrames, key, movingPage, press, stillPage} from "../../support/reader.js";

beforeEach(() => {
  stillPage();
  document.body.replaceChildren();
});

const rows = (["residual", "plain"] as const).map((network) => ({
  network,
  stations: stationsOf(miniature({skip: network === "residual"}))
}));
const measured = (norm: number): RowState => ({
  gradients: rows[0]!.stations.map(() => norm),
  maps: rows[0]!.stations.map(({shape}) => new Float32Array(shape[0] * shape[1]))
});

function aPicture() {
  const zoomable = zoomableNetwork(networkPicture(rows), rows, {inside: () => ["Not recorded."]});
  document.body.append(zoomable.element);
  zoomable.resize(1216);
  zoomable.update({rows: {residual: measured(0.5), plain: measured(0.25)}});
  const find = (selector: string) => zoomable.element.querySelector(selector)!;
  return {
    zoomable,
    box: (network: string, station: number) =>
      zoomable.element.querySelectorAll<SVGGElement>(`.network.${network} > .unit`)[station]!,
    viewBox: () => find(".network-picture svg").getAttribute("viewBox")!.split(" ").map(Number),
    crumbs: () => [...zoomable.element.querySelectorAll(".breadcrumbs li")].map(({textContent}) => textContent),
    notes: () => find(".unit-notes").textContent,
    words: () => find(".camera-words").textContent
  };
}

it("goes in by + and Enter on a box, out by − and Escape, with the levels as breadcrumbs", () => {
  const {zoomable, box, viewBox, crumbs, words} = aPicture();
  expect(crumbs()).toEqual(["Network"]);
  const whole = viewBox();
  box("plain", 9).focus();
  key(box("plain", 9), "+");
  expect(crumbs()).toEqual(["Network", "plain, stage 3"]);
  const stage = viewBox();
  expect(stage[2]).toBeLessThan(whole[2]!);
  key(box("plain", 9), "Enter");
  expect(crumbs()).toEqual(["Network", "plain, stage 3", "plain_unit_8"]);
  expect(viewBox()[2]).toBeLessThan(stage[2]!);
  expect(words()).toBe("Not recorded.");
  expect(buttonOf(zoomable.element, "Closer").disabled).toBe(true);
  key(box("plain", 9), "-");
  expect(viewBox()).toEqual(stage);
  key(box("plain", 9), "Escape");
  expect(viewBox()).toEqual(whole);
  expect(words()).toBe("");
});

it("follows the arrows to another unit and its twin, and its breadcrumbs lead out", () => {
  const {zoomable, box, crumbs} = aPicture();
  zoomable.go({level: "unit", row: 0, station: 6});
  box("residual", 6).focus();
  key(box("residual", 6), "ArrowRight");
  expect(crumbs().at(-1)).toBe("residual_unit_6");
  key(document.activeElement!, "ArrowDown");
  expect(crumbs()).toEqual(["Network", "plain, stage 2", "plain_unit_6"]);
  press(zoomable.element, "plain, stage 2");
  expect(zoomable.place).toEqual({level: "stage", row: 1, station: 7});
  press(zoomable.element, "Farther");
  expect(zoomable.place.level).toBe("network");
});

it("shows a run's next step at the unit where it is, without leaving it", () => {
  const {zoomable, notes, viewBox} = aPicture();
  zoomable.go({level: "unit", row: 1, station: 9});
  const before = viewBox();
  expect(notes()).toContain("4×4×32shown: mean of 32 mapsgradient norm 0.25");
  zoomable.update({rows: {residual: measured(0.5), plain: measured(0.031)}});
  expect(notes()).toContain("gradient norm 0.031");
  expect(viewBox()).toEqual(before);
  zoomable.resize(800);
  expect(zoomable.place).toEqual({level: "unit", row: 1, station: 9});
});

it("keeps its middle while the wheel zooms with Ctrl held, and leaves the page its scrolling", () => {
  const {zoomable, viewBox} = aPicture();
  const [, , width = 0, height = 0] = viewBox();
  const lens = zoomable.element.querySelector(".camera-lens")!;
  const wheel = (ctrlKey: boolean) =>
    lens.dispatchEvent(
      new WheelEvent("wheel", {
        deltaY: -200,
        bubbles: true,
        cancelable: true,
        clientX: width / 2,
        clientY: height / 2,
        ctrlKey
      })
    );
  expect(wheel(false)).toBe(true);
  expect(viewBox()[2]).toBe(width);
  wheel(true);
  const [x = 0, y = 0, wide = 0, high = 0] = viewBox();
  expect(wide).toBeLessThan(width);
  expect(x + wide / 2).toBeCloseTo(width / 2);
  expect(y + high / 2).toBeCloseTo(height / 2);
  zoomable.stop();
});

it("flies in half a second; a new flight begins where the camera is", () => {
  movingPage();
  const frame = heldFrames();
  const {zoomable, box, viewBox} = aPicture();
  const whole = viewBox();
  box("residual", 9).focus();
  key(box("residual", 9), "+");
  frame(1250);
  const halfway = viewBox();
  expect(halfway[2]).toBeLessThan(whole[2]!);
  key(box("residual", 9), "Escape");
  frame(1000);
  expect(viewBox()[2]).toBeCloseTo(halfway[2]!);
  frame(1500);
  expect(viewBox()).toEqual(whole);
  zoomable.stop();
});
