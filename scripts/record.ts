/**
 * @file `npm run record`: makes the shipped numbers again from their seeds, on wasm in Node, and writes `data/`. With `--check` it writes
 * nothing and says whether each file comes out again to the bit.
 */
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {recordApart} from "./record/apart.js";
import {recordCauses} from "./record/causes.js";
import {recordPreActivation} from "./record/preActivation.js";
import {recordCurve} from "./record/curve.js";
import {recordCuts} from "./record/cuts.js";
import {recordCutSeeds} from "./record/cutSeeds.js";
import {recordGradients} from "./record/gradients.js";
import {recordGrid} from "./record/grid.js";
import {recordIdentity, recordIdentityNorm} from "./record/identity.js";
import {recordLadder} from "./record/ladder.js";
import {recordLearning} from "./record/learning.js";
import {recordLesionMaps} from "./record/lesionMaps.js";
import {recordLesions} from "./record/lesions.js";
import {recordPathGradients} from "./record/pathGradients.js";
import {recordGridRates, recordIdentityRates} from "./record/rates.js";
import {recordPresets} from "./record/presets.js";
import {startRecording, type Recording} from "./record/recording.js";
import {recordingCheck} from "./record/recordingCheck.js";
import {recordResiduals} from "./record/residuals.js";
import {recordRuns} from "./record/runs.js";
import {recordSurface} from "./record/surface.js";
import {recordUnits} from "./record/unit.js";
import {recordWeights} from "./record/weights.js";
import {recordZeroScale} from "./record/zeroScale.js";

/** What can be recorded, in the order in which it is made; `npm run record -- grid` makes one of them. */
const RECORDERS: Readonly<Record<string, (recording: Recording) => Promise<void>>> = {
  weights: recordWeights,
  runs: recordRuns,
  learning: recordLearning,
  rates: recordGridRates,
  grid: recordGrid,
  zero: recordZeroScale,
  causes: recordCauses,
  "pre-activation": recordPreActivation,
  curve: recordCurve,
  "identity-rates": recordIdentityRates,
  identity: recordIdentity,
  "identity-norm": recordIdentityNorm,
  residuals: recordResiduals,
  gradients: recordGradients,
  unit: recordUnits,
  ladder: recordLadder,
  lesions: recordLesions,
  "lesion-maps": recordLesionMaps,
  cuts: recordCuts,
  "cut-seeds": recordCutSeeds,
  presets: recordPresets,
  apart: recordApart,
  "path-gradients": recordPathGradients,
  surface: recordSurface
};

const asked = process.argv.slice(2);
const checks = asked.includes("--check");
const wanted = asked.filter((name) => name !== "--check");
const unknown = wanted.find((name) => !Object.hasOwn(RECORDERS, name));
if (unknown !== undefined)
  throw new Error(`nothing is recorded as ${unknown}; there are ${Object.keys(RECORDERS).join(", ")}`);

/** Says whether a file that was made again is the one that is kept. */
function check(path: string, made: Uint8Array): void {
  const file = join(import.meta.dirname, "../data", path);
  const {equal, sentence} = recordingCheck(path, made, existsSync(file) ? readFileSync(file) : undefined);
  console.log(sentence);
  if (!equal) process.exitCode = 1;
}

const recording = await startRecording(checks ? check : undefined);
for (const [name, record] of Object.entries(RECORDERS))
  if (wanted.length === 0 || wanted.includes(name)) await record(recording);
