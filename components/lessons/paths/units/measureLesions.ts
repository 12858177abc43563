import {shareText} from "../../../draw/numbers.js";
import type {LesionRunner} from "../lesionRunner.js";
import {rightShare, type RecordedLesions} from "../../../run/recorded/recordedLesions.js";
import type {LesionSeries} from "./lesionDots.js";
import type {UnitLesion} from "./unitLesion.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/paths/pathsFiguresWords.js";

/** What is told while lesions are measured. */
export interface MeasuringEvents {
  readonly onLoading: (network: string) => void;
  /** After each lesion: all that is known, and the newest in words. */
  readonly onMeasured: (series: readonly LesionSeries[], words: string) => void;
  /** Whether anybody still waits for it; nothing more is asked of the worker if not. */
  readonly isWanted: () => boolean;
}

/**
 * Measures both networks, whole and with each lesion; undefined where it was given up.
 * @throws Error with a sentence when the worker fails
 */
export async function measureLesions(
  {labels, networks}: RecordedLesions,
  lesions: readonly UnitLesion[],
  runner: LesionRunner,
  {onLoading, onMeasured, isWanted}: MeasuringEvents
): Promise<readonly LesionSeries[] | undefined> {
  const series: (LesionSeries & {readonly without: (number | undefined)[]})[] = [];
  for (const {network} of networks) {
    onLoading(network);
    const whole = rightShare(await runner.answers(network, []), labels);
    if (!isWanted()) return undefined;
    series.push({network, whole, without: lesions.map(() => undefined)});
  }
  for (const [i, {name, deleted, swapped}] of lesions.entries())
    for (const {network, whole, without} of series) {
      const share = rightShare(await runner.answers(network, deleted, swapped), labels);
      if (!isWanted()) return undefined;
      without[i] = share;
      onMeasured(series, say.insteadOf(name, networkName(network), shareText(share), shareText(whole)));
    }
  return series;
}
