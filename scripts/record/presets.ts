import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {RecordedLadder} from "../../components/lessons/degradation/recordedLadder.js";
import type {TwinName} from "../../components/run/networkRun.js";
import {PRESETS} from "../../components/run/presets.js";
import type {RecordedGrid} from "../../components/run/recorded/recordedGrid.js";
import {presetEnd, type PresetEnd, type RecordedPresets} from "../../components/run/recorded/recordedPresets.js";
import {parseHash, type RunConfig} from "../../components/run/runConfig.js";
import {trainOne, type Recording} from "./recording.js";
import {rounded} from "./rounded.js";

const SEEDS = [1, 2, 3] as const;
const TWINS = ["residual", "plain"] as const;
const LAST = 20;

const recorded = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../data/runs", `${name}.json`), "utf8"));

/** Ends of the twins of 34 layers as the grid has them, seeds 1 to 5: nothing is trained twice. */
function gridEnds(bn: boolean, network?: TwinName): readonly PresetEnd[] {
  const {cells} = recorded("grid") as RecordedGrid;
  return cells
    .filter((cell) => cell.depth === 34 && cell.bn === bn && (network === undefined || cell.network === network))
    .map(({network: of, seed, trainLoss, valAccuracy}) => ({
      network: of,
      seed,
      loss: trainLoss,
      accuracy: valAccuracy
    }));
}

/** Ends of the twins of 66 layers, out of the ladder. */
function ladderEnds(): readonly PresetEnd[] {
  const {curves} = recorded("ladder") as RecordedLadder;
  return curves
    .filter(({depth}) => depth === 66)
    .map(({network, seed, loss, validation}) => ({
      network,
      seed,
      loss: rounded(loss.slice(-LAST).reduce((sum, one) => sum + one, 0) / LAST),
      accuracy: validation.at(-1)?.accuracy ?? NaN
    }));
}

/**
 * Records how each experiment that a link can open ends. What the grid and the ladder have is taken from there; so is the network that
 * an experiment leaves as it is. The rest is trained.
 */
export async function recordPresets({kernels, provenance, write}: Recording): Promise<void> {
  async function train(name: string, config: RunConfig, networks: readonly TwinName[]): Promise<readonly PresetEnd[]> {
    const ends: PresetEnd[] = [];
    for (const seed of SEEDS)
      for (const network of networks) {
        const end = presetEnd(await trainOne(network, {...config, seed}, kernels), seed);
        ends.push(rounded(end));
        console.log(`presets: ${name}, ${network}, seed ${seed}: ${end.loss.toFixed(3)}, ${end.accuracy.toFixed(2)}`);
      }
    return ends;
  }
  const configOf = (name: keyof typeof PRESETS): RunConfig => parseHash(`#preset=${name}`).config;
  const copy = configOf("copy-start");
  const ends: RecordedPresets["ends"] = {
    depth: ladderEnds(),
    "no-batch-norm": gridEnds(false),
    seeds: gridEnds(true),
    "copy-start": await train("copy-start", copy, TWINS),
    "usual-start": await train("usual-start", {...copy, start: "he"}, ["plain"]),
    "silent-branch": [
      ...(await train("silent-branch", configOf("silent-branch"), ["residual"])),
      ...gridEnds(false, "plain")
    ],
    "rate-too-high": await train("rate-too-high", configOf("rate-too-high"), TWINS),
    padding: [...(await train("padding", configOf("padding"), ["residual"])), ...gridEnds(true, "plain")]
  };
  write("runs/presets.json", {provenance, steps: copy.steps, ends} satisfies RecordedPresets);
}
