import {fixed, percent} from "../../../draw/numbers.js";
import {causeEnds} from "../../../run/recorded/causeEnds.js";
import type {Cause, RecordedCauses} from "../../../run/recorded/recordedCauses.js";
import * as say from "../../../words/en/lessons/residualLearningFiguresWords.js";

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value / values.length, 0);

/** What the test found. */
export interface CauseFinding {
  /** Mean ending over the seeds, in nats. */
  readonly means: Readonly<Record<Cause, number>>;
  /** Which share of the way from the plain network's ending to the residual one's the copy start covers. */
  readonly closed: number;
  /** Seeds of which the copy start ended lower than the usual one of the same seed, and all. */
  readonly better: number;
  readonly seeds: number;
}

/** Reads the test's finding off its runs. */
export function causeFinding(recorded: RecordedCauses): CauseFinding {
  const ends = (cause: Cause): readonly number[] => causeEnds(recorded, cause);
  const [plain, copy] = [ends("plain"), ends("copy")];
  const means: Record<Cause, number> = {
    plain: mean(plain),
    copy: mean(copy),
    residual: mean(ends("residual")),
    "plain-no-norm": mean(ends("plain-no-norm")),
    "silent-no-norm": mean(ends("silent-no-norm"))
  };
  return {
    means,
    closed: (means.plain - means.copy) / (means.plain - means.residual),
    better: copy.filter((end, i) => end < (plain[i] ?? NaN)).length,
    seeds: plain.length
  };
}

/** The finding in sentences, for both panels. */
export function causeWords(recorded: RecordedCauses): string {
  const {means, closed, better, seeds} = causeFinding(recorded);
  const at = (cause: Cause): string => fixed(means[cause], 2);
  return say.endsOfTheTest(
    at("plain"),
    at("copy"),
    at("residual"),
    percent(closed),
    better,
    seeds,
    at("plain-no-norm"),
    at("silent-no-norm"),
    fixed(Math.log(10), 2)
  );
}
