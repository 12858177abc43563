import {dataTable} from "../../../draw/dataTable.js";
import type {TwinName} from "../../../run/networkRun.js";
import {element} from "../../../ui/element.js";
import {plate} from "../../../ui/plate.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {curveError, type CurveReport} from "./curveConfig.js";
import {depthLine} from "./depthLine.js";
import {meetingPairs} from "./meetingPairs.js";
import {errorText} from "../../../draw/numbers.js";
import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";
import {networkName} from "../../../words/en/networkWords.js";

/** Both chains' lines on their way through the blocks; `show` gives it another run's end. */
export interface DepthView {
  readonly element: HTMLElement;
  /** The last report of a run (undefined: none has ended), its target at CURVE_X, and where both come from in words. */
  show(report: CurveReport | undefined, target: readonly number[], source: string): void;
  stop(): void;
}

const NETWORKS = ["residual", "plain"] as const;

/** Both chains' lines after each block, the residual one's first. */
type Lines = Readonly<Record<TwinName, readonly (readonly number[])[]>>;

function linesOf(report: CurveReport | undefined): Lines | undefined {
  const [residual, plain] = NETWORKS.map((network) => report?.[network].after);
  return residual && plain && {residual, plain};
}

/** What has become of both lines after some blocks. */
function wordsOf(lines: Lines, block: number): string {
  if (block === 0) return say.beforeTheFirstBlock;
  const pieces = NETWORKS.map((network) => say.pairsInTheChain(meetingPairs(lines[network][block - 1] ?? []), network));
  return say.afterBlockPairs(block, pieces.join(", "));
}

function depthTable(lines: Lines, target: readonly number[]): HTMLElement {
  const columns = NETWORKS.flatMap((network) => [
    `${networkName(network)}: ${say.pairsTogether}`,
    `${networkName(network)}: ${say.errorAlone}`
  ]);
  const rows = lines.residual.map((_, k) => [
    String(k + 1),
    ...NETWORKS.flatMap((network) => {
      const y = lines[network][k] ?? [];
      return [meetingPairs(y), errorText(curveError(y, target))];
    })
  ]);
  return dataTable(
    say.bothLinesByBlock,
    [{label: say.block}, ...columns.map((label) => ({label, number: true}))],
    rows
  );
}

/** Whole numbers of twos, so that the axis has five round ticks and keeps still while the slider moves. */
function extentOf(lines: Lines): number {
  const largest = Math.max(...NETWORKS.flatMap((network) => lines[network].flat()).map(Math.abs), 3.4);
  return 4 * Math.ceil(largest / 4);
}

/** A slider over depth: the line that a trained chain has made of x after each of its blocks, residual and plain beside each other. */
export function depthView(): DepthView {
  let shown: {readonly lines: Lines; readonly target: readonly number[]} | undefined;
  let source = "";
  const depth = rangeControl(say.afterBlock, {min: 0, max: 16, step: 1, value: 4});
  const words = element("p", {className: "sum-words"});
  words.setAttribute("aria-live", "polite");
  const panels = element("div", {className: "side-by-side"});
  const figure = plate({
    title: say.lineAfterEachBlock,
    controls: [depth.cell],
    draw(width) {
      if (shown === undefined) {
        words.textContent = say.noRunHasEndedYet;
        return [];
      }
      const {lines, target} = shown;
      const block = Math.min(depth.value, lines.residual.length);
      words.textContent = wordsOf(lines, block);
      const across = width > 640 ? Math.min(460, Math.floor(width / 2) - 8) : width;
      const extent = extentOf(lines);
      panels.replaceChildren(
        ...NETWORKS.map((network) => depthLine({network, after: lines[network], target, block, extent, width: across}))
      );
      return [panels];
    },
    below: [words],
    caption: () => source,
    table: {
      name: say.tableOfBothLines,
      make: () => (shown ? depthTable(shown.lines, shown.target) : element("p", {}, say.nothingYet))
    }
  });
  return {
    element: figure.element,
    show(report, target, from) {
      const lines = linesOf(report);
      shown = lines && {lines, target};
      source = lines ? from : "";
      depth.input.max = String(lines?.residual.length ?? depth.input.max);
      depth.input.dispatchEvent(new Event("input"));
      figure.redraw();
    },
    stop: () => figure.stop()
  };
}
