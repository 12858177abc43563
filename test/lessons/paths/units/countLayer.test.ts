// @vitest-environment jsdom
import {create} from "d3";
import {beforeEach, expect, it} from "vitest";
import {countLayer} from "../../../../components/lessons/paths/units/countLayer.js";
import {cutTwins} from "../../../../components/lessons/paths/units/cutTwins.js";
import {append} from "../../../../components/draw/append.js";
import {frame} from "../../../../components/picture/network/frame.js";
import {structure} from "../../../../components/picture/network/structure.js";
import {networkPicture} from "../../../../components/picture/network/networkPicture.js";
import {atOnce} from "../../../../components/ui/late/parts.js";
import type {RecordedLesions} from "../../../../components/run/recorded/recordedLesions.js";
import {recordedData} from "../../../support/recordedData.js";
import {stillPage} from "../../../support/reader.js";
import {expectSnapshot} from "../../../support/snapshot.js";

beforeEach(stillPage);

const {rows, counts} = cutTwins(recordedData("lesions") as RecordedLesions);

function stage(width: number) {
  let open = false;
  const picture = networkPicture(rows, {layers: [countLayer({counts, total: 256, isOpen: () => open})], below: 62});
  picture.resize(width);
  const update = (removed: ReadonlySet<number>): void =>
    picture.update({rows: {residual: {removed}, plain: {removed}}});
  return {...picture, update, open: () => (open = true)};
}
const words = (element: Element) =>
  [...element.querySelectorAll(".residual .count text")].map(({textContent}) => textContent);

it("keeps the counts to itself until they may be seen", () => {
  const {element, update, open} = stage(900);
  // While the rest of the picture is still being made, too: the layer is drawn, and not yet brought to a state.
  const group = append(create("svg"), "g");
  const at = frame(rows, 900, {below: 62});
  countLayer({counts, total: 256, isOpen: () => false}).draw?.(
    group,
    at,
    rows[0]!,
    atOnce(structure(group, at, rows[0]!))
  );
  expect(group.select(".counts").classed("closed")).toBe(true);
  expect(group.select(".count text").text()).toBe("");
  update(new Set());
  expect(new Set(words(element))).toEqual(new Set(["?"]));
  const name = () => element.querySelectorAll(".residual .unit")[11]?.getAttribute("aria-label");
  expect(name()).not.toContain("right");
  open();
  update(new Set([11]));
  expect(words(element)).toEqual([230, 241, 251, 227, 244, 250, 246, 249, 251, 251, 254, 253, 256].map(String));
  expect(name()).toContain("251 of 256 digits right without it alone");
  expect([...element.querySelectorAll(".count.on")].map(({textContent}) => textContent)).toEqual(["251", "24"]);
});

it("looks like this, under lying rows and between standing columns", () => {
  for (const [width, name] of [
    [900, "countLayer.svg"],
    [320, "countLayer-upright.svg"]
  ] as const) {
    const {element, update, open} = stage(width);
    open();
    update(new Set([2]));
    expectSnapshot(element.querySelector(".plain .counts")!, name);
  }
});
