import {shareText, significant} from "../../../draw/numbers.js";
import {counted} from "../../../run/data/own/ownLimits.js";
import type {TwinName} from "../../../run/networkRun.js";
import {placesCounted, type Answers} from "../../../run/probes/answers.js";
import {element} from "../../../ui/element.js";
import {answersTable, saidName} from "./answersTable.js";
import {answerTiles} from "./answerTiles.js";
import {columnName, confusionTable, type ConfusionCell} from "./confusionTable.js";
import type {FoundImages} from "./imageSource.js";
import * as say from "../../../words/en/lab/labSamplesWords.js";
import {networkName} from "../../../words/en/networkWords.js";

/** What each network says of the validation images at a step. */
export type SaidAtStep = Readonly<Partial<Record<TwinName, Answers>>>;

/** The figures of what the networks of one run say. */
export interface SaidFigures {
  readonly element: HTMLElement;
  readonly show: (said: SaidAtStep, step: number) => void;
}

/** Classes that a matrix has room for. */
const MOST_SHOWN = 20;
/** Images of a chosen cell that are shown. */
const MOST_TILES = 24;

/** The classes that a matrix shows: all, or those with the most validation images. */
function shownClasses(labels: Uint8Array, classes: readonly string[]): readonly number[] {
  const all = classes.map((_, label) => label);
  if (all.length <= MOST_SHOWN) return all;
  const counts = new Array<number>(classes.length).fill(0);
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  const most = all.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, MOST_SHOWN);
  return most.sort((a, b) => a - b);
}

const figure = (title: string, caption: string, ...parts: readonly Node[]): HTMLElement =>
  element("figure", {}, element("p", {className: "plate-title"}, title), ...parts, element("figcaption", {}, caption));

/** Makes the figures for networks, for validation images of these labels and classes; `images` may not be here. */
export function saidFigures(
  networks: readonly TwinName[],
  labels: Uint8Array,
  classes: readonly string[],
  images: FoundImages
): SaidFigures {
  const shown = shownClasses(labels, classes);
  const names = shown.map((label) => classes[label] ?? "");
  let now: {readonly said: SaidAtStep; readonly step: number} | undefined;
  let chosen: ConfusionCell | undefined;
  const followed = answersTable(networks, labels, classes, images);
  const matrices = networks.map((network) => ({network, table: confusionTable(network, shown, names, choose)}));
  const behind = element("div", {className: "behind-cell"});
  behind.setAttribute("aria-live", "polite");
  const mistakes = networks.map((network) => ({network, list: element("div")}));

  function choose(cell: ConfusionCell): void {
    const isSame = chosen?.network === cell.network && chosen.row === cell.row && chosen.column === cell.column;
    chosen = isSame ? undefined : cell;
    for (const {table} of matrices) table.mark(chosen);
    showBehind();
  }
  const sure = ({shares}: Answers, place: number): string => shareText(shares[place] ?? NaN);
  /** The images of the cell that is chosen. */
  function showBehind(): void {
    const said = chosen && now?.said[chosen.network];
    if (chosen === undefined || now === undefined || said === undefined) {
      behind.replaceChildren();
      return;
    }
    const {network, row, column} = chosen;
    const places = placesCounted(said, shown, row, column);
    const some = places.slice(0, MOST_TILES);
    const all = [
      counted(places.length, "image"),
      names[row] ?? "",
      network,
      columnName(names, column),
      now.step
    ] as const;
    const words =
      some.length < places.length
        ? say.ofThatTheNetworkCallsTheFirst(some.length, ...all)
        : say.ofThatTheNetworkCalls(...all);
    const tiles = some.map((place) => ({
      place,
      words: `${saidName(classes, said.said[place])}, ${sure(said, place)}`
    }));
    behind.replaceChildren(element("p", {}, `${words}${places.length > 0 ? ":" : "."}`), answerTiles(images, tiles));
  }
  function showMistakes(said: SaidAtStep): void {
    for (const {network, list} of mistakes) {
      const own = said[network];
      const tiles = Array.from(own?.worst ?? [], (place, i) => ({
        place,
        words: say.saidWithLoss(
          saidName(classes, own?.labels[place]),
          saidName(classes, own?.said[place]),
          own ? sure(own, place) : "",
          significant(own?.losses[i] ?? NaN, 2)
        )
      }));
      const head = element("p", {className: "panel-title"}, `${networkName(network)}: `);
      head.append(
        own === undefined ? say.notMeasured : tiles.length === 0 ? say.noMistake : say.itsWorst(tiles.length)
      );
      list.replaceChildren(head, answerTiles(images, tiles));
    }
  }
  const root = element(
    "div",
    {},
    figure(say.someAnswersStepByStep, say.theClassThatEachNetwork, followed.element),
    figure(
      say.whatIsTakenForWhat,
      [
        say.aRowIsAClass,
        ...(shown.length < classes.length ? [say.shownAreTheClassesWith(shown.length, classes.length)] : [])
      ].join(" "),
      element("div", {className: "confusions"}, ...matrices.map(({table}) => table.element)),
      behind
    ),
    figure(say.theWorstMistakes, say.mistakesWithTheHighestLoss, ...mistakes.map(({list}) => list))
  );
  return {
    element: root,
    show(said, step) {
      now = {said, step};
      followed.show(said, step);
      for (const {network, table} of matrices) {
        const own = said[network];
        table.element.hidden = own === undefined;
        if (own) table.show(own, step);
      }
      showBehind();
      showMistakes(said);
    }
  };
}
