import {expect, it} from "vitest";
import {outputValues} from "../../../components/engine/train/outputValues.js";

it("reads the outputs of the first images, position by position and channel by channel", () => {
  // Two positions, 9 channels in two blocks, four lanes: value = 1000 · image + 100 · position + channel.
  const lanes = 4;
  const floats = new Float32Array(2 * 2 * lanes * 8).fill(-1);
  for (let position = 0; position < 2; position++)
    for (let channel = 0; channel < 9; channel++)
      for (let lane = 0; lane < lanes; lane++)
        floats[((position * 2 + (channel >> 3)) * lanes + lane) * 8 + (channel & 7)] =
          1000 * lane + 100 * position + channel;
  const map = {address: 0, shape: [1, 2, 9], positions: 2, blocks: 2} as const;
  const ofImage = (image: number) =>
    [0, 1].flatMap((position) => Array.from({length: 9}, (_, channel) => 1000 * image + 100 * position + channel));
  expect([...outputValues(floats, map, lanes, 2)]).toEqual([...ofImage(0), ...ofImage(1)]);
});
