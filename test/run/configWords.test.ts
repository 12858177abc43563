import {expect, it} from "vitest";
import {configWords} from "../../components/run/configWords.js";
import {DEFAULT_CONFIG} from "../../components/run/runConfig.js";
import {trainedNetworks} from "../../components/run/trainedNetworks.js";

it("tells a whole configuration, so that no caption leaves open which run its numbers are of", () => {
  expect(configWords(DEFAULT_CONFIG)).toBe(
    "Depth 34, with and without shortcuts, batch norm, learning rate 0.05, width 8, 16×16 digits, batches of 32, 120 steps, seed 1"
  );
  expect(configWords({...DEFAULT_CONFIG, skip: "off", bn: false, steps: 1, zero: true, opt: "adam"})).toBe(
    "Depth 34, without shortcuts, no batch norm, learning rate 0.05, width 8, 16×16 digits, batches of 32, 1 step, seed 1, last γ starts at zero, optimizer adam"
  );
});

it("trains both networks, or the one that the shortcuts' setting names", () => {
  expect(trainedNetworks({skip: "compare"})).toEqual(["residual", "plain"]);
  expect(trainedNetworks({skip: "on"})).toEqual(["residual"]);
  expect(trainedNetworks({skip: "off"})).toEqual(["plain"]);
});
