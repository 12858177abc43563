// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {imagesLab} from "../../../components/lessons/method/imagesLab.js";
import type {SamplesClient} from "../../../components/lessons/method/samplesClient.js";
import {buttonOf, pictures, set, status, stillPage} from "../../support/reader.js";

beforeEach(stillPage);

/** A worker's stand-in that knows two classes of each data set; it fails where the test says so. */
function stage() {
  const asked: string[] = [];
  const state = {problem: undefined as string | undefined, started: 0, stopped: 0};
  const start = (): SamplesClient => {
    state.started++;
    const answer = <T>(report: T): Promise<T> =>
      state.problem === undefined ? Promise.resolve(report) : Promise.reject(new Error(state.problem));
    return {
      draw(split, count, label) {
        asked.push(`${count} of ${split.data} ${split.split} ${split.size} ${split.seed}, class ${label ?? "any"}`);
        const labels = Array.from({length: count}, (_, i) => label ?? i % 2);
        return answer({
          images: new Float32Array(count * split.size ** 2),
          labels,
          indices: labels.map((_, i) => 3 * i),
          channels: 1,
          classes: split.data === "digits" ? ["0", "1"] : ["circle", "ring"]
        });
      },
      measure: () => answer({images: 4096, counts: [2000, 2096], mean: -0.61, deviation: 0.5}),
      stop: () => {
        state.stopped++;
      }
    };
  };
  const lab = imagesLab(start);
  return {...lab, asked, state};
}

it("draws the first images of every class at once", async () => {
  const {element, asked} = stage();
  expect(status(element)).toBe("Drawing the first images …");
  await vi.waitFor(() =>
    expect(status(element)).toBe("The first 6 images of each class of the training split, 16×16×1, seed 1.")
  );
  expect(pictures(element)).toEqual(["6 images: 0", "6 images: 1"]);
  expect(asked).toEqual(["160 of digits train 16 1, class any"]);
});

it("shows one class by number, and all of them again with another data set", async () => {
  const {element, asked} = stage();
  await vi.waitFor(() => expect(status(element)).toContain("each class"));
  set(element, "Class", 1);
  await vi.waitFor(() => expect(status(element)).toContain("The first 30 images of class 1 of the training split"));
  expect(pictures(element)).toHaveLength(5);
  expect(pictures(element)[1]).toBe("6 images: No. 18, 21, 24, 27, 30, 33");
  set(element, "Dataset", "shapes");
  await vi.waitFor(() => expect(pictures(element)).toEqual(["6 images: circle", "6 images: ring"]));
  set(element, "Split", "test");
  await vi.waitFor(() => expect(status(element)).toContain("the test split"));
  expect(asked.slice(1)).toEqual([
    "30 of digits train 16 1, class 1",
    "160 of shapes train 16 1, class any",
    "160 of shapes test 16 1, class any"
  ]);
});

it("repeats a number that cannot be used, and keeps the images at hand", async () => {
  const {element, asked} = stage();
  await vi.waitFor(() => expect(status(element)).toContain("each class"));
  set(element, "Image size", 7);
  expect(status(element)).toBe("Image size is 7, but must be a multiple of 4 from 8 to 32; the images at hand stay.");
  expect(pictures(element)).toHaveLength(2);
  buttonOf(element, "Measure the whole split").click();
  expect(status(element)).toContain("Image size is 7");
  expect(asked).toHaveLength(1);
});

it("measures the whole split", async () => {
  const {element} = stage();
  await vi.waitFor(() => expect(status(element)).toContain("each class"));
  buttonOf(element, "Measure the whole split").click();
  expect(status(element)).toBe("Drawing and measuring every image …");
  await vi.waitFor(() =>
    expect(status(element)).toBe(
      "4,096 images in the training split; pixels have mean −0.610 and standard deviation 0.500."
    )
  );
  expect([...element.querySelectorAll("tbody tr")].map((row) => row.textContent)).toEqual(["02,000", "12,096"]);
  set(element, "Seed", 2);
  expect(element.querySelector("table")).toBeNull();
});

it("says why there are no images, and tries again with a fresh worker", async () => {
  const {element, state, stop} = stage();
  await vi.waitFor(() => expect(status(element)).toContain("each class"));
  state.problem = "the worker that draws the images could not be loaded";
  set(element, "Seed", 2);
  await vi.waitFor(() =>
    expect(status(element)).toBe(
      "No images: the worker that draws the images could not be loaded. Change a control to try again."
    )
  );
  expect(state).toMatchObject({started: 1, stopped: 1});
  state.problem = undefined;
  set(element, "Seed", 3);
  await vi.waitFor(() => expect(status(element)).toContain("seed 3"));
  expect(state.started).toBe(2);
  stop();
  expect(state.stopped).toBe(2);
});
