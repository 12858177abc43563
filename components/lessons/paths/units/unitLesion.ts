import {shareText} from "../../../draw/numbers.js";
import {mean} from "d3";
import {neighbours} from "../lesionDraws.js";
import {rightShare, type RecordedLesions, type Swap} from "../../../run/recorded/recordedLesions.js";
import type {LesionSeries} from "./lesionDots.js";
import {shortName} from "./shortName.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/paths/pathsFiguresWords.js";

/** What is done to a network in turn: each unit is taken out, or each pair of neighbours changes places. */
export type LesionKind = "delete" | "swap";

/** One lesion of the turn. */
export interface UnitLesion {
  readonly name: string;
  readonly deleted: readonly string[];
  readonly swapped: readonly Swap[];
}

/** A kind of lesion in words: what the network is then, what runs along the axis, in short as well, and what starts it. */
export const LESION_WORDS: Readonly<
  Record<LesionKind, Readonly<Record<"lesion" | "along" | "short" | "button", string>>>
> = {
  delete: {
    lesion: say.withoutOneUnit,
    along: say.firstUnitToLast,
    short: say.takenOut,
    button: say.takeOutEachInTurn
  },
  swap: {
    lesion: say.withTwoSwapped,
    along: say.firstPairToLast,
    short: say.swapped,
    button: say.swapEachInTurn
  }
};

/** All lesions of a kind, in order of depth. */
export function lesionsOf(kind: LesionKind, units: readonly string[]): readonly UnitLesion[] {
  return kind === "delete"
    ? units.map((unit) => ({name: shortName(unit), deleted: [unit], swapped: []}))
    : neighbours(units).map((pair) => ({name: pair.map(shortName).join(" ↔ "), deleted: [], swapped: [pair]}));
}

/** What was recorded of a kind of lesion. */
export function recordedSeries({labels, networks}: RecordedLesions, kind: LesionKind): readonly LesionSeries[] {
  return networks.map(({network, whole, without, swaps}) => ({
    network,
    whole: rightShare(whole, labels),
    without: (kind === "delete" ? without : swaps.map(({answers}) => answers)).map((answers) =>
      rightShare(answers, labels)
    )
  }));
}

/** What a kind of lesion costs each network on average, in words. */
export function averageWords(series: readonly LesionSeries[], kind: LesionKind): string {
  const words = series.map(({network, whole, without}) => {
    const average = mean(without.filter((value) => value !== undefined)) ?? NaN;
    return say.wholeAndOnAverage(networkName(network), shareText(whole), shareText(average), LESION_WORDS[kind].lesion);
  });
  return `${words.join("; ")}.`;
}
