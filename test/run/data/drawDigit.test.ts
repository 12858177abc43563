import {createHash} from "node:crypto";
import {expect, it} from "vitest";
import {drawDigit} from "../../../components/run/data/drawDigit.js";
import {randomStream} from "../../../components/run/randomStream.js";

it("draws the pixels that it has always drawn, to the bit, whatever their size and distortion", () => {
  const hash = createHash("sha256");
  for (const size of [8, 16, 28])
    for (const distort of [0, 1, 2])
      for (let digit = 0; digit < 10; digit++)
        hash.update(drawDigit(digit, size, randomStream(5, size, distort, digit), {distort}));
  expect(hash.digest("hex")).toBe("9bb317d9374f0df07e3c21dbd574f0879ca89311abc027c14c40a034b8b29119");
});
