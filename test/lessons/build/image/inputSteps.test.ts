// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {inputSteps} from "../../../../components/lessons/build/image/inputSteps.js";
import {
  IMAGENET_INPUT,
  networkInput,
  type InputTarget
} from "../../../../components/lessons/build/image/inputTarget.js";
import {pictureOf} from "../../../../components/ui/image/picture.js";
import {centreCrop, cropPixels} from "../../../../components/ui/image/pictureGeometry.js";
import {spread} from "../../../../components/lessons/build/image/valueStrip.js";
import {expectSnapshot} from "../../../support/snapshot.js";

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

it("shows a picture on its way to the numbers", () => {
  const target: InputTarget = {...IMAGENET_INPUT, side: 4, shortest: 5};
  const rgba = Uint8ClampedArray.from({length: 8 * 6 * 4}, (_, i) => (i % 4 === 3 ? 255 : (i * 7) % 256));
  const picture = pictureOf("Stripes", {width: 8, height: 6, rgba});
  const resized = picture.resized(5);
  const box = centreCrop(resized, 4);
  const cropped = cropPixels(resized, box);
  const values = networkInput(cropped.rgba, target);
  const steps = inputSteps({
    name: "Stripes",
    original: picture,
    preview: picture.preview,
    resized,
    box,
    cropped,
    values,
    target
  });
  expectSnapshot(steps, "inputSteps.html");
  const names = [...steps.querySelectorAll("[role=img]")].map((node) => node.getAttribute("aria-label"));
  expect(names.slice(0, 3)).toEqual(["The picture: Stripes, 8×6", "Resized: 6×5", "The network’s input: Stripes, 4×4"]);
  const {minimum, maximum} = spread(values, 0, 3);
  expect(names[3]).toContain(`red: ${minimum.toFixed(2).replace("-", "−")} to ${maximum.toFixed(2).replace("-", "−")}`);
});
