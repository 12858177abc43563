import {readFileSync} from "node:fs";
import {join} from "node:path";
import {drawDeleted, drawSwaps, neighbours} from "../../components/lessons/paths/lesionDraws.js";
import {
  rightAnswers,
  type NetworkLesions,
  type RecordedLesions
} from "../../components/run/recorded/recordedLesions.js";
import {decodeSafetensors} from "../../components/engine/weights/safetensors.js";
import {loadLesionNetwork} from "../../components/lessons/paths/worker/lesionNetwork.js";
import type {Recording} from "./recording.js";

/** Test images, repeats of each random injury, and the most units that are taken out or swapped. */
const IMAGES = 256;
const REPEATS = 20;
const MOST = 10;

/** Tests both trained networks without each unit, with neighbours swapped, and after random injuries. */
export async function recordLesions({kernels, provenance, write}: Recording): Promise<void> {
  const networks: NetworkLesions[] = [];
  let shared = {seed: 0, units: [] as readonly string[], labels: ""};
  for (const network of ["residual", "plain"] as const) {
    const file = readFileSync(join(import.meta.dirname, `../../data/weights/${network}-34.safetensors`));
    const trained = await loadLesionNetwork(decodeSafetensors(new Uint8Array(file).buffer), kernels);
    const {units, test, config} = trained;
    const labels = Array.from({length: IMAGES}, (_, i) => test.label(i)).join("");
    const share = (answers: string): number => rightAnswers(answers, labels) / IMAGES;
    shared = {seed: config.seed, units, labels};
    const ks = Array.from({length: MOST}, (_, i) => i + 1);
    const repeats = Array.from({length: REPEATS}, (_, i) => i);
    const trials = (lesion: (k: number, repeat: number) => Parameters<typeof trained.answers>[0]) =>
      ks.map((k) => ({k, accuracies: repeats.map((i) => share(trained.answers(lesion(k, i), IMAGES)))}));
    networks.push({
      network,
      steps: config.steps,
      whole: trained.answers({}, IMAGES),
      without: units.map((unit) => trained.answers({deleted: [unit]}, IMAGES)),
      swaps: neighbours(units).map((pair) => ({pair, answers: trained.answers({swapped: [pair]}, IMAGES)})),
      deletions: trials((k, i) => ({deleted: drawDeleted(units, k, config.seed, i)})),
      shuffles: trials((k, i) => ({swapped: drawSwaps(units, k, config.seed, i)}))
    });
    if (network === "residual") {
      const pixels = Array.from({length: IMAGES}, (_, i) =>
        Array.from(test.image(i), (value) => Math.max(0, Math.min(255, Math.round(127.5 + 127.5 * value))))
      );
      write("runs/lesion-digits.bin", Uint8Array.from(pixels.flat()));
    }
    trained.dispose();
    console.log(`lesions: ${network} network, ${share(networks.at(-1)?.whole ?? "")} whole`);
  }
  write("runs/lesions.json", {provenance, ...shared, networks} satisfies RecordedLesions);
}
