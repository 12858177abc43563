import {errorText, percent} from "../../../draw/numbers.js";
import {
  IDENTITY_SETUPS,
  NORM_SETUP,
  type IdentityReport,
  type IdentitySetup,
  type RecordedIdentity
} from "../../../run/identityConfig.js";
import type {TwinName} from "../../../run/networkRun.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import {element} from "../../../ui/element.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {plate} from "../../../ui/plate.js";
import {seedInput} from "../../../ui/seedInput.js";
import {closerWords} from "../closerWords.js";
import type {startDemonstration} from "../demonstrationClient.js";
import {demonstrationRun} from "../demonstration/demonstrationRun.js";
import {identityPictures} from "./identityPictures.js";
import {identityTable} from "./identityTable.js";
import * as say from "../../../words/en/lessons/residualLearningFiguresWords.js";
import {decimal} from "../../../words/decimal.js";

/** The laboratory in which two convolutions learn to copy. */
export interface IdentityLab {
  readonly element: HTMLElement;
  stop(): void;
}

const STEPS = 200;
const NETWORKS = ["residual", "plain"] as const;

/** All stacks to choose from, the one with batch norm after the single block. */
const SETUPS = [...IDENTITY_SETUPS.slice(0, 1), NORM_SETUP, ...IDENTITY_SETUPS.slice(1)];

function setupOf(id: string): IdentitySetup {
  const setup = SETUPS.find((one) => one.id === id);
  if (setup === undefined) throw new RangeError(`no such stack: ${id}`);
  return setup;
}

/** A report in a sentence. */
function words({measures}: IdentityReport): string {
  const pieces = NETWORKS.map((network) => {
    const last = measures[network].at(-1);
    if (last === undefined) return say.untrained(network);
    return say.networkError(network, errorText(last.error), percent(last.on));
  });
  return pieces.join("; ");
}

/** The rates of the two stacks differ: each has its own best. */
function rateWords({lr: {residual, plain}}: IdentitySetup): string {
  return say.ratesOfBoth(decimal(residual), decimal(plain));
}

/** Where a recorded run comes from, and how far its error depends on the seed. */
function recordedSource({provenance}: RecordedIdentity, {config, ends}: RecordedIdentity["runs"][number]): string {
  const seeds = [...new Set(ends.map((end) => end.seed))];
  const range = (network: TwinName): string => {
    const errors = ends.filter((end) => end.network === network).map(({error}) => error);
    return say.networkFromTo(network, errorText(Math.min(...errors)), errorText(Math.max(...errors)));
  };
  return say.errorOverSeeds(
    recordedWords(provenance, config.seed),
    STEPS,
    seeds.length,
    NETWORKS.map(range).join(", ")
  );
}

/** A plain and a residual stack learn to give out what came in. */
export function identityLab(recordings: readonly RecordedIdentity[], start?: typeof startDemonstration): IdentityLab {
  const setup = labelledSelect(
    say.stack,
    SETUPS.map(({id, name}) => [id, name] as const)
  );
  const seed = seedInput(() => run.reset());
  const controls = element("div", {className: "run-controls"}, setup.cell, seed.cell);
  controls.addEventListener("input", () => run.reset());
  const chosen = (): IdentitySetup => setupOf(setup.input.value);
  const recordedRun = () =>
    recordings
      .flatMap((recording) => recording.runs.map((run) => ({recording, run})))
      .find(({run: {id, config}}) => id === chosen().id && config.seed === seed.value());
  const run = demonstrationRun(
    "identity",
    {
      config: () => {
        const {blocks, gain, norm, lr} = chosen();
        return {blocks, gain, ...(norm ? {norm} : {}), lr, seed: seed.value(), steps: STEPS};
      },
      recorded: () => recordedRun()?.run.reports,
      changed: () => figure.redraw(),
      words,
      verdict: ({measures: {residual, plain}}) =>
        closerWords({residual: residual.at(-1)?.error ?? NaN, plain: plain.at(-1)?.error ?? NaN})
    },
    start
  );
  function source(): string {
    const fitting = recordedRun();
    if (run.reports.length === 0) return "";
    return fitting !== undefined && run.reports === fitting.run.reports
      ? recordedSource(fitting.recording, fitting.run)
      : say.computedOnYourDevice;
  }
  const draw = identityPictures();
  const figure = plate({
    above: [controls, run.element],
    draw: (width) => draw({steps: STEPS, report: run.report, reports: run.reports}, width),
    caption: () => say.eightMaps(rateWords(chosen()), source()),
    table: {name: say.measuresByStep, make: () => identityTable(run.reports)}
  });
  return {
    element: figure.element,
    stop() {
      figure.stop();
      run.stop();
    }
  };
}
