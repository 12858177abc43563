import {SAMPLE_IMAGES} from "../model/sampleImages.js";
import {ACCEPTED_IMAGES, decodeImage, inputCanvas, networkInput, SIDE} from "./decodeImage.js";

/** Chooses the picture that the network is shown. */
export interface ImageChooser {
  readonly element: HTMLElement;
  /** The picture as the network's input, `[224, 224, 3]`, −1 to 1. */
  pixels(): Float32Array<ArrayBuffer>;
}

/** Samples as radio buttons, and a file of the reader's own; a file that cannot be read leaves the picture at hand. */
export function imageChooser(onProblem: (sentence: string) => void): ImageChooser {
  const element = document.createElement("div");
  const canvas = inputCanvas();
  canvas.setAttribute("role", "img");
  const show = (name: string): void =>
    canvas.setAttribute("aria-label", `The network's input: ${name}, ${SIDE}×${SIDE}`);
  const samples = document.createElement("fieldset");
  samples.className = "samples";
  const legend = document.createElement("legend");
  legend.textContent = "Sample pictures";
  samples.append(legend);
  SAMPLE_IMAGES.forEach((sample, i) => {
    const label = document.createElement("label");
    const radio = document.createElement("input");
    radio.type = "radio";
    radio.name = "sample";
    radio.checked = i === 0;
    const select = (): void => {
      canvas.getContext("2d")?.putImageData(new ImageData(sample.draw(SIDE), SIDE, SIDE), 0, 0);
      show(sample.name);
      onProblem("");
    };
    radio.addEventListener("input", select);
    if (i === 0) select();
    label.append(radio, ` ${sample.name}`);
    samples.append(label);
  });
  const label = document.createElement("label");
  label.className = "run-control";
  const file = document.createElement("input");
  file.type = "file";
  file.accept = ACCEPTED_IMAGES.join(",");
  label.append("Image", file);
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen === undefined) return;
    decodeImage(chosen, canvas).then(
      () => {
        samples.querySelectorAll("input").forEach((radio) => (radio.checked = false));
        show(chosen.name);
        onProblem("");
      },
      (error: unknown) =>
        onProblem(`${String(error instanceof Error ? error.message : error)} The picture at hand stays.`)
    );
  });
  element.append(samples, label, canvas);
  return {
    element,
    pixels: () => networkInput(canvas.getContext("2d")?.getImageData(0, 0, SIDE, SIDE).data ?? new Uint8ClampedArray())
  };
}
