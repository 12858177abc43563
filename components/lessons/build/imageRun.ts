import type {NetworkFacts} from "./networkFacts.js";
import type {ShownUnit} from "./shownMaps.js";
import type {NetworkSession} from "./networkSession.js";
import type {ShownPrediction} from "./predictionView.js";

/** Runs the picture at hand through the network at hand: whole, and without the shortcuts that are cut. */
export interface ImageRun {
  /** The picture is another one: what was measured of the one before is forgotten, also if it is still running. */
  pictureChanged(): void;
  /** The network is another one. */
  forget(): void;
  /** Runs until the picture stayed the same from beginning to end; `onUnit` gets the maps of the last network that ran. */
  run(network: NetworkFacts, onUnit: (unit: ShownUnit) => void): Promise<FinishedRun>;
}

export interface FinishedRun {
  readonly shown: ShownPrediction;
  readonly milliseconds: number;
}

/** What a run asks for: the network's input as it is now, and which shortcuts are cut of how many. */
export interface ImageRunSources {
  readonly predict: NetworkSession["predict"];
  readonly pixels: () => Float32Array<ArrayBuffer>;
  readonly switches: {readonly cut: readonly string[]; readonly count: number};
}

/** Which shortcuts are cut, in words. */
function cutWords({units}: NetworkFacts, cut: readonly string[], count: number): string {
  if (cut.length === count) return "Without any shortcut";
  const names = units.filter(({id}) => cut.includes(id)).map(({name}) => name);
  return `Without ${names.length === 1 ? `the shortcut of ${names.join()}` : `${names.length} shortcuts`}`;
}

/** A runner that has measured nothing yet. The whole network is run once for each picture, however often shortcuts are cut. */
export function imageRun({predict, pixels, switches}: ImageRunSources): ImageRun {
  /** Counts the pictures. */
  let picture = 0;
  /** What the whole network made of the picture at hand. */
  let whole: readonly number[] | undefined;
  return {
    pictureChanged() {
      picture++;
      whole = undefined;
    },
    forget() {
      whole = undefined;
    },
    async run(network, onUnit) {
      for (;;) {
        const mine = picture;
        const input = pixels();
        const {cut, count} = switches;
        let before = whole;
        let milliseconds = 0;
        if (before === undefined || cut.length === 0) {
          // The array is handed over, and may be needed once more.
          const report = await predict(input.slice(), [], cut.length === 0 ? onUnit : undefined);
          if (mine !== picture) continue;
          ({milliseconds, probabilities: before} = report);
          whole = before;
        }
        if (cut.length === 0) return {shown: {network, before, cut: ""}, milliseconds};
        const report = await predict(input, cut, onUnit);
        if (mine !== picture) continue;
        const shown = {network, before, after: report.probabilities, cut: cutWords(network, cut, count)};
        return {shown, milliseconds: report.milliseconds};
      }
    }
  };
}
