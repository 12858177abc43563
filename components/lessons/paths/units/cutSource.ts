import type {TwinName} from "../../../run/networkRun.js";
import type {MapChoice} from "../../../run/mapChoice.js";
import type {WatchedSnapshot} from "../lesionClient.js";
import type {LesionRunner} from "../lesionRunner.js";
import type {LesionMaps} from "../recordedLesionMaps.js";
import type {RecordedLesions} from "../../../run/recorded/recordedLesions.js";
import * as say from "../../../words/en/lessons/paths/pathsWords.js";

/** What is asked: the units that are out of both networks, in order of depth, which of the recorded digits goes through, which maps. */
export interface Cut {
  readonly out: readonly string[];
  readonly digit: number;
  /** The mean unless told. */
  readonly maps?: MapChoice;
}

/** What one network makes of all test digits, a digit each, and of the one that goes through. */
export interface CutNetwork {
  readonly answers: string;
  readonly snapshot: WatchedSnapshot;
}

/** The answer of both networks to one cut. */
export interface CutAnswer {
  readonly networks: Readonly<Record<TwinName, CutNetwork>>;
  readonly measuredHere: boolean;
}

/** Where answers come from: none or one unit out is recorded with the means, all else is measured by the worker. */
export interface CutSource {
  /** Asks; an older question's answer will not be told any more. */
  readonly ask: (cut: Cut) => void;
  readonly stop: () => void;
}

export interface CutSourceData {
  readonly recorded: RecordedLesions;
  readonly maps: LesionMaps;
  /** Number of each digit among the test images. */
  readonly images: readonly number[];
  readonly runner: LesionRunner;
}

export interface CutSourceEvents {
  /** Comes at once where the cut is recorded. */
  readonly onAnswer: (answer: CutAnswer) => void;
  readonly onFail: (error: unknown) => void;
}

/** What was recorded of a cut; undefined for more than one unit, and for other maps than the means. */
export function recordedCut(
  {recorded, maps}: CutSourceData,
  {out, digit, maps: wanted = "mean"}: Cut
): CutAnswer | undefined {
  if (out.length > 1 || wanted !== "mean") return undefined;
  const unit = out[0] === undefined ? undefined : recorded.units.indexOf(out[0]);
  const of = (network: TwinName): CutNetwork => {
    const entry = recorded.networks.find((one) => one.network === network);
    const answers = (unit === undefined ? entry?.whole : entry?.without[unit]) ?? "";
    return {answers, snapshot: maps(digit, network, unit)};
  };
  return {networks: {residual: of("residual"), plain: of("plain")}, measuredHere: false};
}

/** Answers cuts, the latest one only; the worker has one of them in hand at a time. */
export function cutSource(data: CutSourceData, {onAnswer, onFail}: CutSourceEvents): CutSource {
  const {runner, images} = data;
  let latest: Cut | undefined;
  let busy = false;

  async function measure({out, digit, maps}: Cut): Promise<CutAnswer> {
    const image = images[digit] ?? 0;
    const of = async (network: TwinName): Promise<CutNetwork> => {
      const {answers, snapshot} = await runner.watch(network, out, image, maps);
      if (snapshot === undefined) throw new Error(say.theWorkerSentNoMaps);
      return {answers, snapshot};
    };
    return {networks: {residual: await of("residual"), plain: await of("plain")}, measuredHere: true};
  }
  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    while (latest !== undefined) {
      const cut: Cut = latest;
      try {
        const answer = await measure(cut);
        if (cut !== latest) continue;
        latest = undefined;
        onAnswer(answer);
      } catch (error) {
        if (cut !== latest) continue;
        latest = undefined;
        onFail(error);
      }
    }
    busy = false;
  }
  return {
    ask(cut) {
      const known = recordedCut(data, cut);
      latest = known === undefined ? cut : undefined;
      if (known === undefined) void work();
      else onAnswer(known);
    },
    stop: () => (latest = undefined)
  };
}
