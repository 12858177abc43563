import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {RecordedZeroScale} from "../../components/lessons/residual-learning/zeroScale/recordedZeroScale.js";
import type {RecordedApart} from "../../components/lessons/teach/recordedApart.js";
import type {TwinName} from "../../components/run/networkRun.js";
import {presetEnd, type PresetEnd, type RecordedPresets} from "../../components/run/recorded/recordedPresets.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../components/run/runConfig.js";
import {trainOne, type Recording} from "./recording.js";
import {rounded} from "./rounded.js";

const SEEDS = [1, 2, 3] as const;
const TWINS = ["residual", "plain"] as const;
const LAST = 20;

const recorded = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../data/runs", `${name}.json`), "utf8"));

/** Ends of the residual network whose last γ starts at zero, at the default learning rate. */
function zeroEnds(): readonly PresetEnd[] {
  const {runs} = recorded("zero-scale") as RecordedZeroScale;
  return runs
    .filter(({zero, lr}) => zero && lr === DEFAULT_CONFIG.lr)
    .map(({seed, losses, valAccuracy}) => ({
      network: "residual",
      seed,
      loss: rounded(losses.slice(-LAST).reduce((sum, one) => sum + one, 0) / LAST),
      accuracy: valAccuracy
    }));
}

/** Records how the default networks end after each change of “Take it apart”. What other recordings have is taken from there. */
export async function recordApart({kernels, provenance, write}: Recording): Promise<void> {
  async function train(change: Partial<RunConfig>, networks: readonly TwinName[]): Promise<readonly PresetEnd[]> {
    const ends: PresetEnd[] = [];
    for (const seed of SEEDS)
      for (const network of networks) {
        const end = presetEnd(await trainOne(network, {...DEFAULT_CONFIG, ...change, seed}, kernels), seed);
        ends.push(rounded(end));
        console.log(`apart: ${JSON.stringify(change)}, ${network}, seed ${seed}: ${end.loss.toFixed(3)}`);
      }
    return ends;
  }
  const {ends} = recorded("presets") as RecordedPresets;
  const apart: RecordedApart = {
    provenance,
    ends: {
      none: ends.seeds,
      bn: await train({bn: false}, TWINS),
      shortcut: ends.padding.filter(({network}) => network === "residual"),
      silent: await train({silent: true}, ["residual"]),
      zero: zeroEnds(),
      opt: await train({opt: "adam"}, TWINS)
    }
  };
  write("runs/apart.json", apart);
}
