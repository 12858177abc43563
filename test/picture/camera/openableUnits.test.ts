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
  const host = openableUnits(networkPicture([{network: "residual", stations}]), {
    unitOf: ({station}) => units.get(stations[station]?.name ?? ""),
    onOpen: (box) => told.push(box)
  });
  document.body.append(host.element);
  host.resize(1216);
  const boxes = [...host.element.querySelectorAll<SVGGElement>(".network.residual > .unit")];
  return {host, boxes, unit: () => host.element.querySelector(".unit-scene")?.getAttribute("aria-label") ?? ""};
}
const rest = () => new Promise((done) => setTimeout(done, 0));

it("opens a unit by Enter on its box, with the breadcrumb back, and gives the focus to its maps", async () => {
  const told: (BoxOfUnit | undefined)[] = [];
  const {host, boxes, unit} = aHost(told);
  key(boxes[4]!, "Enter");
  await rest();
  expect(unit()).toMatch(/^Network unit residual_unit_3, projection shortcut, 8 by 8 by 16/);
  expect(host.opened?.shown.at.level).toBe("unit");
  expect(document.activeElement?.getAttribute("data-map")).toBe("x");
  expect(told).toEqual([{network: "residual", row: 0, station: 4}]);
  press(host.element, "Network");
  expect(host.opened).toBeUndefined();
  expect(unit()).toBe("");
  expect(document.activeElement).toBe(boxes[4]);
  expect(told.at(-1)).toBeUndefined();
});

it("opens a unit by double click, goes on to a pixel and out again by Escape, level by level", async () => {
  const {host, boxes} = aHost();
  boxes[2]!.dispatchEvent(new MouseEvent("dblclick", {bubbles: true}));
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
});

it("leaves closed what nothing is known of", async () => {
  const {host, boxes} = aHost();
  key(boxes[0]!, "Enter");
  await rest();
  expect(host.opened).toBeUndefined();
  expect(host.element.classList.contains("open")).toBe(false);
});
