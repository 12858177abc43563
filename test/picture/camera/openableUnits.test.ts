// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {miniature} from "../../../components/network/miniature.js";
import {openableUnits, type BoxOfUnit} from "../../../components/picture/camera/openableUnits.js";
import {networkPicture} from "../../../components/picture/network/networkPicture.js";
import {stationsOf} from "../../../components/picture/network/station.js";
import {key, press, stillPage} from "../../support/reader.js";
import {openedIdentity, openedProjection} from "../../support/recordedUnits.js";

beforeEach(() => {
  stillPage();
  document.body.replaceChildren();
});

const stations = stationsOf(miniature());
/** A network of which two units can be opened. */
function aHost(told: (BoxOfUnit | undefined)[] = []) {
  const units = new Map([openedIdentity, openedProjection].map((unit) => [unit.name, unit]));
  const rows = [{network: "residual", stations}] as const;
  const host = openableUnits(networkPicture(rows), rows, {
    unitOf: ({station}) => units.get(stations[station]?.name ?? ""),
    onOpen: (box) => told.push(box)
  });
  document.body.append(host.element);
  host.resize(1216);
  const boxes = [...host.element.querySelectorAll<SVGGElement>(".network.residual > .unit")];
  const crumbs = () => [...host.element.querySelectorAll(".camera-bar li")].map(({textContent}) => textContent);
  return {host, boxes, crumbs, unit: () => host.element.querySelector(".unit-scene")?.getAttribute("aria-label") ?? ""};
}
const rest = () => new Promise((done) => setTimeout(done, 0));

it("comes to the stage first, then opens a unit by Enter on its box, with the breadcrumbs back and the focus on its maps", async () => {
  const told: (BoxOfUnit | undefined)[] = [];
  const {host, boxes, crumbs, unit} = aHost(told);
  boxes[4]!.focus();
  key(boxes[4]!, "Enter");
  await rest();
  expect(unit()).toBe("");
  expect(crumbs()).toEqual(["Network", "stage 2"]);
  key(boxes[4]!, "Enter");
  await rest();
  expect(unit()).toMatch(/^Network unit residual_unit_3, projection shortcut, 8 by 8 by 16/);
  expect(host.opened?.shown.at.level).toBe("unit");
  expect(document.activeElement?.getAttribute("data-map")).toBe("x");
  expect(told).toEqual([{network: "residual", row: 0, station: 4}]);
  const inside = host.element.querySelector<HTMLElement>(".unit-inside")!;
  expect([...inside.querySelectorAll(".breadcrumbs li")].map(({textContent}) => textContent)).toEqual([
    "Network",
    "stage 2",
    "residual_unit_3"
  ]);
  press(inside, "Network");
  expect(host.opened).toBeUndefined();
  expect(unit()).toBe("");
  expect(document.activeElement).toBe(boxes[4]);
  expect(told.at(-1)).toBeUndefined();
  expect(crumbs()).toEqual(["Network"]);
});

it("opens a unit by double clicks, goes on to a pixel and out again by Escape, level by level", async () => {
  const {host, boxes, crumbs} = aHost();
  for (let i = 0; i < 2; i++) boxes[2]!.dispatchEvent(new MouseEvent("dblclick", {bubbles: true}));
  await rest();
  const map = () => document.activeElement!;
  key(map(), "Enter");
  key(map(), "Enter");
  expect(host.opened?.shown.at).toEqual({level: "pixel", operation: "conv1"});
  for (const level of ["layer", "unit"]) {
    key(map(), "Escape");
    expect(host.opened?.shown.at.level).toBe(level);
  }
  key(map(), "Escape");
  expect(host.opened).toBeUndefined();
  expect(crumbs()).toEqual(["Network", "stage 1"]);
  key(boxes[2]!, "Escape");
  expect(crumbs()).toEqual(["Network"]);
});

it("leaves closed what nothing is known of", async () => {
  const {host, boxes} = aHost();
  boxes[5]!.focus();
  for (let i = 0; i < 2; i++) key(boxes[5]!, "Enter");
  await rest();
  expect(host.opened).toBeUndefined();
  expect(host.element.classList.contains("open")).toBe(false);
});
