// @vitest-environment jsdom
import {expect, it} from "vitest";
import {streamPicture} from "../../../../components/lessons/after-resnet/stream/streamPicture.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("draws the three rows, the gate in the first alone, and names them", () => {
  const picture = streamPicture({width: 700});
  expectSnapshot(picture, "streamPicture.svg");
  expect(picture.querySelector("svg")?.getAttribute("aria-label")).toMatch(/^What stands on the wire.*Pre-activation/);
  const rows = [...picture.querySelectorAll(".network")];
  expect(rows.map((row) => row.querySelectorAll(".gate").length)).toEqual([2, 0, 0]);
  // Where nothing stands in the way, an arc begins where the one before it ends.
  const ends = [...(rows[1]?.querySelectorAll(".arc") ?? [])].map((arc) => arc.getAttribute("d") ?? "");
  const [first = "", second = ""] = ends;
  expect(first.split(" ").at(-1)).toBe(/^M([^C]+)/.exec(second)?.[1]);
});

it("fits a phone", () => {
  expectSnapshot(streamPicture({width: 300}), "streamPicture-narrow.svg");
});
