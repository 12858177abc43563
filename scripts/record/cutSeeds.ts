import {readFileSync} from "node:fs";
import {join} from "node:path";
import {decodeSafetensors, encodeSafetensors, type WeightFile} from "../../components/engine/weights/safetensors.js";
import {loadTrained, type TrainedNetwork} from "../../components/engine/weights/trainedNetwork.js";
import type {ResidualUnit} from "../../components/network/network.js";
import type {CutSeed, RecordedCutSeeds} from "../../components/run/recorded/recordedCutSeeds.js";
import {DEFAULT_CONFIG} from "../../components/run/runConfig.js";
import type {Recording} from "./recording.js";
import {rounded} from "./rounded.js";
import {RESIDUAL_STEPS, trainWeights} from "./weights.js";

const SEEDS = [1, 2, 3, 4, 5] as const;
/** Test images that are counted, and those of which maps are compared. */
const IMAGES = 256;
const COMPARED = 64;

const unitsOf = ({network}: TrainedNetwork): readonly ResidualUnit[] =>
  network.layers.flatMap((layer) => (layer.kind === "residualUnit" ? [layer] : []));
const norm = (values: Float32Array): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

/** The trained network of a seed: the shipped one, or one that is trained and kept for the time of the recording. */
async function weightsOf(seed: number, recording: Recording): Promise<WeightFile> {
  if (seed === DEFAULT_CONFIG.seed) {
    const file = readFileSync(join(import.meta.dirname, "../../data/weights/residual-34.safetensors"));
    return decodeSafetensors(new Uint8Array(file).buffer);
  }
  const trained = await trainWeights("residual", {...DEFAULT_CONFIG, seed, steps: RESIDUAL_STEPS}, recording);
  // As the shipped one: in floats of 16 bits.
  return decodeSafetensors(new Uint8Array(encodeSafetensors(trained)).buffer);
}

/** How many of the test images are told right, and how many get the commonest answer. */
function count({folded, test}: TrainedNetwork, options: Parameters<typeof folded.run>[1]) {
  const given = new Map<number, number>();
  let right = 0;
  for (let i = 0; i < IMAGES; i++) {
    const probabilities = folded.run(test.image(i), options);
    const answer = probabilities.indexOf(Math.max(...probabilities));
    given.set(answer, (given.get(answer) ?? 0) + 1);
    if (answer === test.label(i)) right++;
  }
  return {right, commonest: Math.max(...given.values())};
}

/** Sums over the compared images, for each unit: ‖f‖ / ‖x‖ whole, and how far outputs move without its shortcut. */
function compare({folded, test}: TrainedNetwork, ids: readonly string[]) {
  const sums = {ratios: ids.map(() => 0), moved: ids.map(() => 0), movedAtEnd: ids.map(() => 0)};
  for (let i = 0; i < COMPARED; i++) {
    const image = test.image(i);
    const whole: Float32Array[] = [];
    folded.run(image, {
      onUnit({carried, residual, output}) {
        sums.ratios[whole.length]! += norm(residual) / norm(carried ?? residual) / COMPARED;
        whole.push(Float32Array.from(output));
      }
    });
    const distance = (output: Float32Array, k: number): number =>
      norm(output.map((value, j) => value - (whole[k]?.[j] ?? 0))) / norm(whole[k]!) / COMPARED;
    ids.forEach((id, unit) => {
      let k = 0;
      folded.run(image, {
        withoutShortcut: new Set([id]),
        onUnit({output}) {
          if (k === unit) sums.moved[unit]! += distance(output, k);
          if (k === ids.length - 1) sums.movedAtEnd[unit]! += distance(output, k);
          k++;
        }
      });
    });
  }
  return rounded(sums);
}

/** Cuts every shortcut of one network in turn. */
function cutEach(trained: TrainedNetwork, seed: number): CutSeed {
  const units = unitsOf(trained);
  const ids = units.map(({id}) => id);
  const cuts = ids.map((id) => count(trained, {withoutShortcut: new Set([id])}));
  return {
    seed,
    whole: count(trained, {}).right,
    without: cuts.map(({right}) => right),
    bare: count(trained, {withoutShortcut: new Set(ids)}).right,
    commonest: cuts.map(({commonest}) => commonest),
    emptied: units.map(({id, stride}) => (stride === 1 ? count(trained, {deleted: new Set([id])}).right : null)),
    ...compare(trained, ids)
  };
}

/** Trains the shipped residual network from four more seeds, and cuts each shortcut of all five; only the numbers are kept. */
export async function recordCutSeeds(recording: Recording): Promise<void> {
  const seeds: CutSeed[] = [];
  let units: RecordedCutSeeds["units"] = [];
  for (const seed of SEEDS) {
    const trained = await loadTrained(await weightsOf(seed, recording), recording.kernels);
    units = unitsOf(trained).map(({name, stride}) => ({name, isProjection: stride > 1}));
    const found = cutEach(trained, seed);
    seeds.push(found);
    trained.dispose();
    console.log(`cuts, seed ${seed}: ${found.whole} whole, ${found.without.join(" ")} without one, ${found.bare} bare`);
  }
  const config = {...DEFAULT_CONFIG, steps: RESIDUAL_STEPS};
  const {provenance} = recording;
  const recorded: RecordedCutSeeds = {provenance, config, images: IMAGES, compared: COMPARED, units, seeds};
  recording.write("runs/cut-seeds.json", recorded);
}
