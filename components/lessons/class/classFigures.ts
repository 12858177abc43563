import {groups} from "d3";
import {runsCurves} from "../../draw/runsCurves.js";
import {dataTable} from "../../draw/dataTable.js";
import {lastOf, type KeptRun} from "../../run/kept/keptRun.js";
import {whatDiffers} from "../../run/kept/whatDiffers.js";
import type {TwinName} from "../../run/networkRun.js";
import {element} from "../../ui/element.js";
import {plate} from "../../ui/plate.js";
import {commonConfig, guessOf, inClassOrder, settingsKey, type ClassEntry} from "./classEntry.js";
import {countedRuns} from "./handedInTwice.js";
import {guessHistogram, lossesWords, type GuessedLosses} from "./guessHistogram.js";
import * as say from "../../words/en/lessons/classLabWords.js";
import {networkName} from "../../words/en/networkWords.js";

/** The figures of a class. */
export interface ClassFigures {
  readonly element: HTMLElement;
  readonly show: (entries: readonly ClassEntry[]) => void;
  readonly stop: () => void;
}

/** Groups of runs that the caption tells one by one. */
const TOLD = 6;

/** What was guessed and measured of each network; networks of which neither is known are left out. */
export function classLosses(entries: readonly ClassEntry[]): readonly GuessedLosses[] {
  const runs = countedRuns(entries).flatMap((entry) => entry.runs);
  return (["residual", "plain"] as const satisfies readonly TwinName[])
    .map((network) => ({
      network,
      guessed: runs.flatMap((run) => guessOf(run)[network] ?? []),
      measured: runs.flatMap((run) => lastOf(run).find((one) => one.network === network)?.loss ?? [])
    }))
    .filter(({guessed, measured}) => guessed.length + measured.length > 0);
}

/** The runs as they are drawn: those of one configuration, whatever their seed, as one band. */
export function bandedRuns(entries: readonly ClassEntry[]): readonly KeptRun[] {
  const numbers = new Map<string, number>();
  return countedRuns(entries).flatMap(({key, runs}) =>
    runs.flatMap((run, place) => {
      if (run.networks.every(({reports}) => reports.length === 0)) return [];
      const group = `${settingsKey(run.config)} ${JSON.stringify(run.rates)}`;
      const number = numbers.get(group) ?? numbers.size + 1;
      numbers.set(group, number);
      return [{...run, id: `${key} ${place}`, number, group, own: say.groupOf(number), hidden: false}];
    })
  );
}

/** Which runs a band is of: `1: 28 runs with the most common settings; 2: one run, depth: 34 → 10`. */
function bandWords(entries: readonly ClassEntry[]): string {
  const common = commonConfig(entries);
  if (common === undefined) return "";
  const bands = groups(bandedRuns(entries), ({number}) => number);
  const told = bands.slice(0, TOLD).map(([number, runs]) => {
    const [first] = runs;
    const changed = first ? whatDiffers(first, {config: {...common, seed: first.config.seed}}) : [];
    return say.bandOf(number, say.runsOf(runs.length), changed.join(", ") || say.theMostCommonSettings);
  });
  const shown = told.join("; ");
  return say.linesAreMeans(bands.length > TOLD ? say.bandsAndMore(shown, bands.length - TOLD) : shown);
}

/** Makes the figures, each hidden while it has nothing to show. */
export function classFigures(): ClassFigures {
  let entries: readonly ClassEntry[] = [];
  let drawn: readonly unknown[] | undefined;
  const guesses = plate({
    title: say.whatWasGuessed,
    draw: (width) => guessHistogram(classLosses(entries), {width}),
    caption: () => say.inNoBar(lossesWords(classLosses(entries))),
    table: {
      name: "guesses",
      make: () =>
        dataTable(
          say.lastLosses,
          [
            {label: say.nameOrNumber},
            {label: say.network},
            {label: say.guessed, number: true},
            {label: say.measured, number: true}
          ],
          inClassOrder(entries).flatMap(({name, runs}) =>
            runs.flatMap((run) =>
              lastOf(run).map(({network, loss}) => [
                name || say.noName,
                networkName(network),
                guessOf(run)[network],
                loss
              ])
            )
          )
        )
    }
  });
  const band = plate({
    title: say.allRuns,
    draw: (width) => runsCurves(bandedRuns(entries), "loss", {width, height: 300}),
    caption: () => bandWords(entries)
  });
  return {
    element: element("div", {className: "class-figures"}, guesses.element, band.element),
    show(next) {
      entries = next;
      // A verdict alone changes no figure: hundreds of curves are drawn again only where a run came, went or was computed.
      const shown = next.flatMap(({key, name, runs}) => [key, name, ...runs]);
      if (shown.length === drawn?.length && shown.every((one, i) => one === drawn?.[i])) return;
      drawn = shown;
      guesses.element.hidden = !classLosses(entries).some(({guessed}) => guessed.length > 0);
      band.element.hidden = bandedRuns(entries).length === 0;
      if (!guesses.element.hidden) guesses.redraw();
      if (!band.element.hidden) band.redraw();
    },
    stop() {
      guesses.stop();
      band.stop();
    }
  };
}
