import {readFileSync} from "node:fs";
import {join} from "node:path";
import {loadTrained} from "../../components/engine/weights/trainedNetwork.js";
import {decodeSafetensors} from "../../components/engine/weights/safetensors.js";
import {DIGIT_INPUT, networkInput} from "../../components/lessons/build/image/inputTarget.js";
import {digitPicture, START_DIGIT} from "../../components/lessons/build/image/sampleChoice.js";
import {START_UNIT, type RecordedCuts} from "../../components/lessons/build/recordedCuts.js";
import {seeImage} from "../../components/lessons/build/worker/seeImage.js";
import type {Recording} from "./recording.js";
import {rounded} from "./rounded.js";

const IMAGES = 256;

/** Tests the shipped miniature without each shortcut, and keeps what it makes of the sample that /build opens with. */
export async function recordCuts({kernels, provenance, write}: Recording): Promise<void> {
  const file = readFileSync(join(import.meta.dirname, "../../data/weights/residual-34.safetensors"));
  const {network, config, test, folded, dispose} = await loadTrained(
    decodeSafetensors(new Uint8Array(file).buffer),
    kernels
  );
  const units = network.layers.flatMap((layer) => (layer.kind === "residualUnit" ? [layer.id] : []));
  const right = (cut: readonly string[]): number => {
    let count = 0;
    for (let i = 0; i < IMAGES; i++) {
      const probabilities = folded.run(test.image(i), {withoutShortcut: new Set(cut)});
      if (probabilities.indexOf(Math.max(...probabilities)) === test.label(i)) count++;
    }
    return count;
  };
  const image = networkInput(digitPicture(START_DIGIT).preview.rgba, DIGIT_INPUT);
  const seen = await seeImage(folded, image, {withoutShortcut: [], open: START_UNIT});
  const recorded: RecordedCuts = {
    provenance,
    seed: config.seed,
    steps: config.steps,
    images: IMAGES,
    whole: right([]),
    without: units.map((unit) => right([unit])),
    bare: right(units),
    sample: {digit: START_DIGIT, seen: plain(seen)}
  };
  dispose();
  write("runs/cuts.json", recorded);
  console.log(
    `cuts: ${recorded.whole} of ${IMAGES} whole, ${recorded.without.join(" ")} without one, ${recorded.bare} bare`
  );
}

/** Typed arrays as lists of numbers of four digits: what a file can hold and a picture can show. */
function plain<T>(content: T): T {
  if (content instanceof Float32Array) return rounded(Array.from(content)) as T;
  if (Array.isArray(content)) return content.map((item: unknown) => plain(item)) as T;
  if (typeof content === "object" && content !== null)
    return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, plain(value)])) as T;
  return content;
}
