import {expect, it} from "vitest";
import {imageRun} from "../../../components/lessons/build/imageRun.js";
import type {Prediction} from "../../../components/lessons/build/buildClient.js";
import {facts} from "../../support/networkPanelStage.js";

const NETWORK = facts("Residual-34");

/** A picture that is one number, and a network that gives it back; less when a shortcut is cut. */
function stage() {
  const asked: string[] = [];
  const state = {picture: 1, cut: [] as string[], during: (): void => undefined};
  const images = imageRun({
    predict: (image, cut, onUnit) => {
      asked.push(`${image[0] ?? NaN} without ${cut.length}${onUnit ? " with maps" : ""}`);
      const probabilities = [(image[0] ?? NaN) - cut.length / 2];
      // As the worker does, it takes the array with it.
      structuredClone(image, {transfer: [image.buffer]});
      const {during} = state;
      state.during = () => undefined;
      during();
      return Promise.resolve({probabilities, milliseconds: 7} satisfies Prediction);
    },
    pixels: () => Float32Array.of(state.picture),
    switches: {
      get cut() {
        return state.cut;
      },
      count: 2
    }
  });
  const change = (picture: number): void => {
    state.picture = picture;
    images.pictureChanged();
  };
  return {asked, state, images, change, run: () => images.run(NETWORK, () => undefined)};
}

it("runs the whole network once for a picture, and again only without shortcuts", async () => {
  const {asked, state, run} = stage();
  expect((await run()).shown).toEqual({network: NETWORK, before: [1], cut: ""});
  state.cut = ["stage1.unit1"];
  expect((await run()).shown).toEqual({
    network: NETWORK,
    before: [1],
    after: [0.5],
    cut: "Without the shortcut of residual_unit"
  });
  state.cut = ["stage1.unit1", "stage2.unit1"];
  expect((await run()).shown).toMatchObject({before: [1], after: [0], cut: "Without any shortcut"});
  expect(asked).toEqual(["1 without 0 with maps", "1 without 1 with maps", "1 without 2 with maps"]);
});

it("compares one picture's two runs, whole and cut, also where none had run before", async () => {
  const {asked, state, run} = stage();
  state.cut = ["stage1.unit1"];
  expect((await run()).shown).toMatchObject({before: [1], after: [0.5]});
  expect(asked).toEqual(["1 without 0", "1 without 1 with maps"]);
});

it("runs again when the picture changed meanwhile, and keeps nothing of the picture before", async () => {
  const {asked, state, change, run} = stage();
  state.during = () => change(5);
  expect((await run()).shown.before).toEqual([5]);
  expect(asked).toEqual(["1 without 0 with maps", "5 without 0 with maps"]);
  state.cut = ["stage1.unit1"];
  state.during = () => change(9);
  expect((await run()).shown).toMatchObject({before: [9], after: [8.5]});
  expect(asked.slice(2)).toEqual(["5 without 1 with maps", "9 without 0", "9 without 1 with maps"]);
});
