import {expect, it} from "vitest";
import {meanMap} from "../../../components/engine/train/meanMap.js";

it("is the mean over an image's channels at each position, and over nothing else", () => {
  // Two positions, 16 channels in two blocks, four lanes: value = 1000 · position + 100 · lane + channel.
  const lanes = 4;
  const floats = new Float32Array(2 * 2 * lanes * 8);
  for (let position = 0; position < 2; position++)
    for (let channel = 0; channel < 16; channel++)
      for (let lane = 0; lane < lanes; lane++)
        floats[((position * 2 + (channel >> 3)) * lanes + lane) * 8 + (channel & 7)] =
          1000 * position + 100 * lane + channel;
  const map = {address: 0, shape: [1, 2, 16], positions: 2, blocks: 2} as const;
  expect([...meanMap(floats, map, lanes, 0)]).toEqual([7.5, 1007.5]);
  expect([...meanMap(floats, map, lanes, 3)]).toEqual([307.5, 1307.5]);
});
