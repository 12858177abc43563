// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {changeWords, channelBars, mostChanged} from "../../../../components/lessons/build/maps/channelBars.js";
import {expectSnapshot} from "../../../support/snapshot.js";

describe("changed channels", () => {
  const sizes = {shortcut: [4, 0, 1, 0, 2], residual: [1, 3, 2, 0, 1]};

  it("rank by f(x) / x, without those that have no ratio", () => {
    expect(mostChanged(sizes).map(({channel, ratio}) => [channel, ratio])).toEqual([
      [2, 2],
      [4, 0.5],
      [0, 0.25]
    ]);
    expect(changeWords(sizes, "x")).toBe(
      "f(x) is larger than x in 2 of 5 channels; in 1 of them x was zero everywhere."
    );
    expect(changeWords({shortcut: [4], residual: [1]}, "x")).toBe("f(x) is larger than x in 0 of 1 channels.");
  });

  it("can be pressed to be seen", () => {
    const picked: number[] = [];
    const bars = channelBars(sizes, "x", (channel) => picked.push(channel));
    expectSnapshot(bars, "channelBars.html");
    bars.querySelector("button")?.click();
    expect(picked).toEqual([2]);
  });
});
