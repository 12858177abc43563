import {errorCurves} from "../curve/errorCurves.js";
import {errorText} from "./errorText.js";
import {greyRows} from "./greyRows.js";
import {dataTable} from "../../../draw/dataTable.js";
import {
  IDENTITY_SETUPS,
  IDENTITY_SHAPE,
  type IdentityConfig,
  type IdentityMeasure,
  type IdentityReport,
  type RecordedIdentity
} from "../../../run/identityConfig.js";
import type {TwinName} from "../../../run/networkRun.js";
import type {startDemonstration} from "../demonstrationClient.js";
import {guessTwin} from "../../../ui/guessTwin.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {lessonPlayer} from "../curve/lessonPlayer.js";
import {onResize} from "../../../ui/onResize.js";
import {openTable} from "../../../ui/openTable.js";
import {recordedWords} from "../../../run/recordedWords.js";
import {seedInput} from "../../../ui/seedInput.js";

/** The laboratory in which two convolutions learn to copy. */
export interface IdentityLab {
  readonly element: HTMLElement;
  stop(): void;
}

const STEPS = 200;
const NETWORKS = ["residual", "plain"] as const;
/** The three measures, as they are drawn. */
const FIGURES = [
  {key: "error", name: "Error of the copy", yLabel: "error (1: output is zero)", decades: [-6, 3]},
  {key: "on", name: "Share of inner ReLUs that are on", yLabel: "inner ReLUs that are on"},
  {key: "ratio", name: "Size of f beside x", yLabel: "‖branch‖ / ‖x‖", decades: [-3, 2]}
] as const;

/** A plain and a residual stack learn to give out what came in. */
export function identityLab(recorded: RecordedIdentity, start?: typeof startDemonstration): IdentityLab {
  const element = document.createElement("figure");
  const setup = labelledSelect(
    "Stack",
    IDENTITY_SETUPS.map(({id, name}) => [id, name] as const)
  );
  const seed = seedInput(() => player.reset());
  const controls = document.createElement("div");
  controls.className = "run-controls";
  controls.append(setup.cell, seed.cell);
  controls.addEventListener("input", () => player.reset());
  const question = guessTwin("Which stack will copy better in the end?", "identity-guess");
  const plots = document.createElement("div");
  plots.className = "three-plots";
  const maps = document.createElement("div");
  const caption = document.createElement("figcaption");
  const table = openTable("error, ReLUs and size of the branch by step", (reports: readonly IdentityReport[]) => {
    const columns = NETWORKS.flatMap((network) =>
      ["error", "ReLUs on", "‖branch‖ / ‖x‖"].map((what) => ({label: `${network}: ${what}`, number: true}))
    );
    const [residual, plain] = NETWORKS.map((network) => reports.flatMap(({measures}) => measures[network]));
    const cells = (m: IdentityMeasure | undefined) => [m?.error, m?.on, m?.ratio];
    const rows = (residual ?? []).map((m, i) => [String(i), ...cells(m), ...cells(plain?.[i])]);
    return dataTable("Learning to copy, by steps done", [{label: "Steps done"}, ...columns], rows);
  });

  const chosen = () => IDENTITY_SETUPS.find(({id}) => id === setup.input.value) ?? IDENTITY_SETUPS[0];
  const recordedRun = () => recorded.runs.find(({id, config}) => id === chosen()?.id && config.seed === seed.value());
  function config(): IdentityConfig {
    const {blocks, gain, lr} = chosen() ?? {blocks: 1, gain: 2, lr: {residual: 0.3, plain: 0.1}};
    return {blocks, gain, lr, seed: seed.value(), steps: STEPS};
  }
  function draw(report: IdentityReport | undefined, reports: readonly IdentityReport[]): void {
    const width = Math.max(280, Math.min((plots.firstElementChild?.clientWidth ?? 0) || 304, 400));
    const charts = FIGURES.map(({key, ...options}) => {
      const series = NETWORKS.map((network) => ({
        network,
        values: reports.flatMap(({measures}) => measures[network].map((measure) => measure[key]))
      }));
      const cell = document.createElement("div");
      cell.append(errorCurves(series, {...options, steps: STEPS, at: report?.step ?? 0, width, height: 240}));
      return cell;
    });
    plots.replaceChildren(...charts);
    const rows = report
      ? (["input", "residual", "plain"] as const).map((name) => ({
          label: name === "input" ? "What came in" : `What the ${name} stack gives out`,
          data: report.maps[name]
        }))
      : [];
    maps.replaceChildren(
      greyRows(rows, IDENTITY_SHAPE[0], IDENTITY_SHAPE[2], {width: Math.min(560, maps.clientWidth || 320)})
    );
    caption.textContent = `Eight maps of 8×8 numbers, black the least and white the greatest. ${rateText()} ${sourceText(reports)}`;
    table.show(reports);
  }
  /** The rates of the two stacks differ: each has its own best. */
  function rateText(): string {
    const {residual, plain} = config().lr;
    return `Learning rate ${residual} residual, ${plain} plain: the best that was found for each.`;
  }
  function sourceText(reports: readonly IdentityReport[]): string {
    const run = recordedRun();
    if (reports.length === 0) return "";
    if (run === undefined || reports !== run.reports) return "Computed on your device.";
    const seeds = [...new Set(run.ends.map((end) => end.seed))];
    const range = (network: TwinName): string => {
      const errors = run.ends.filter((end) => end.network === network).map(({error}) => error);
      return `${network} ${errorText(Math.min(...errors))} to ${errorText(Math.max(...errors))}`;
    };
    return `${recordedWords(recorded.provenance, run.config.seed)}. Error after ${STEPS} steps over ${seeds.length} seeds: ${NETWORKS.map(range).join(", ")}.`;
  }
  const player = lessonPlayer(
    "identity",
    {
      config,
      recorded: () => recordedRun()?.reports,
      draw,
      words: ({measures}) => {
        const words = NETWORKS.map((network) => {
          const last = measures[network].at(-1);
          if (last === undefined) return `${network} untrained`;
          return `${network} error ${errorText(last.error)}, ${Math.round(100 * last.on)} % of its inner ReLUs on`;
        });
        return words.join("; ");
      },
      verdict: ({measures: {residual, plain}}) =>
        question.verdict({residual: residual.at(-1)?.error ?? NaN, plain: plain.at(-1)?.error ?? NaN})
    },
    start
  );
  element.append(controls, question.element, player.element, plots, maps, caption, table.element);
  player.reset();
  const stopResizing = onResize(plots, () => player.redraw());
  return {
    element,
    stop() {
      stopResizing();
      player.stop();
    }
  };
}
