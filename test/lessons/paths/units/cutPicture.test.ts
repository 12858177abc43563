// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {cutPicture} from "../../../../components/lessons/paths/units/cutPicture.js";
import {miniature} from "../../../../components/network/miniature.js";
import {stationsOf} from "../../../../components/picture/network/station.js";
import type {PictureRow} from "../../../../components/picture/network/pictureRow.js";
import {stillPage, watches} from "../../../support/reader.js";
import {sightedPage, task} from "../../../support/sightedPage.js";

beforeEach(() => {
  stillPage();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const rows = (["residual", "plain"] as const).map((network): PictureRow => ({
  network,
  stations: stationsOf(miniature({skip: network === "residual"}))
}));
const counts = {whole: 90, without: [undefined, 80]};

it("has its state also out of the first screen, where print and screen readers find it", async () => {
  const page = sightedPage();
  const picture = cutPicture(
    rows,
    {counts: {residual: counts, plain: counts}, total: 100, isOpen: () => true},
    {onToggle: vi.fn(), onPoint: vi.fn()}
  );
  document.body.append(picture.element);
  const image = {values: new Float32Array(256), size: 16, label: 3};
  picture.show({image, removed: new Set([1]), asked: new Set(), snapshots: undefined});
  page.stand();
  await task();
  page.see(false);
  for (let i = 0; i < 50; i++) await task();
  expect(picture.element.querySelectorAll(".residual .unit")[1]?.getAttribute("aria-label")).toContain("taken out");
  picture.stop();
  expect([watches(), page.watched()]).toEqual([0, 0]);
});
