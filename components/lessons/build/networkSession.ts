import type {OpenedUnit} from "../../picture/unit/openedUnit.js";
import type {SavedFile} from "../../run/savedFile.js";
import {
  buildClient,
  type BuildClient,
  type InsideRequest,
  type MadeReport,
  type MakingProgress,
  type PredictOptions,
  type Prediction
} from "./buildClient.js";
import type {WeightBytes} from "./weights/weightBytes.js";
import type {ExportKind} from "./export/exportKind.js";
import type {UnitChannels} from "./shownMaps.js";
import * as say from "../../words/en/lessons/buildWords.js";

/** Which weights the network has: those of the shipped miniature, drawn ones, or the reader's own. */
export type WeightsKind = "miniature" | "random" | "own";

export interface NetworkSessionOptions {
  /** The shipped miniature's file; asked for when it is first needed. */
  readonly readMiniature: () => Promise<ArrayBuffer>;
  readonly onProgress: (done: number, total: number, words: string) => void;
  /** The worker broke or hung: there is no network any more. */
  readonly onEnd: (message: string) => void;
  readonly start?: typeof buildClient;
}

/** The network at hand in a worker, which is started when it is first needed and again after it ended. */
export interface NetworkSession {
  /** What is at hand; undefined before the first network and after the worker ended. */
  readonly atHand: {readonly kind: WeightsKind; readonly built: MadeReport} | undefined;
  /** Makes a network of ours be at hand. The one before stays if that fails, or is ended by the signal. */
  make(kind: Exclude<WeightsKind, "own">, signal?: AbortSignal): Promise<MadeReport>;
  /** Reads the reader's weights; their buffers are handed over. The network at hand stays if that fails. */
  load(files: readonly WeightBytes[], signal?: AbortSignal): Promise<MadeReport>;
  predict(
    image: Float32Array<ArrayBuffer>,
    withoutShortcut: readonly string[],
    options?: PredictOptions
  ): Promise<Prediction>;
  channels(unit: string): Promise<UnitChannels>;
  /** Opens a unit for an image; the image is handed over. */
  inside(request: InsideRequest): Promise<OpenedUnit | undefined>;
  /** Writes the network at hand into files for other tools. */
  save(kind: ExportKind): Promise<readonly SavedFile[]>;
  /** Ends the worker for good: whatever is asked afterwards is refused. */
  stop(): void;
}

/** A session without a worker yet. */
export function networkSession({
  readMiniature,
  onProgress,
  onEnd,
  start = buildClient
}: NetworkSessionOptions): NetworkSession {
  let handle: BuildClient | undefined;
  let atHand: NetworkSession["atHand"];
  let stopped = false;
  const worker = (): BuildClient => {
    if (stopped) throw new Error(say.thePanelWasLeft);
    return (handle ??= start((message) => {
      handle = undefined;
      atHand = undefined;
      onEnd(message);
    }));
  };
  const take = async (kind: WeightsKind, asked: Promise<MadeReport>): Promise<MadeReport> => {
    const built = await asked;
    atHand = {kind, built};
    return built;
  };
  const tell = ({done, total, words}: MakingProgress): void => onProgress(done, total, words);
  return {
    get atHand() {
      return atHand;
    },
    async make(kind, signal) {
      if (kind === "random") return take(kind, worker().random(tell, signal));
      const bytes = await readMiniature();
      return take(kind, worker().load([{name: "residual-34.safetensors", bytes}], tell, signal));
    },
    load: async (files, signal) => take("own", worker().load(files, tell, signal)),
    predict: async (image, withoutShortcut, options) => worker().predict(image, withoutShortcut, options),
    inside: async (request) => worker().inside(request),
    channels: async (unit) => worker().channels(unit),
    save: async (kind) => worker().save(kind),
    stop() {
      stopped = true;
      handle?.stop();
      handle = undefined;
    }
  };
}
