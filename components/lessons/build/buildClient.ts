import type {SavedFile} from "../../run/savedFile.js";
import {client, type Job, type WorkerOptions} from "../../worker/client.js";
import type {Exchange} from "../../worker/messages.js";
import type {OpenedUnit} from "../../picture/unit/openedUnit.js";
import type {MapChoice} from "../../run/mapChoice.js";
import type {ExportKind} from "./export/exportKind.js";
import type {NetworkFacts} from "./networkFacts.js";
import type {SeenImage} from "./seenImage.js";
import type {ShownUnit, UnitChannels} from "./shownMaps.js";
import type {WeightBytes} from "./weights/weightBytes.js";
import * as say from "../../words/en/lessons/buildWords.js";

/** A network that is now at hand, and what is said of its making. */
export interface MadeReport {
  readonly network: NetworkFacts;
  readonly summary: string;
  readonly milliseconds: number;
  /** Bytes of all tensors. */
  readonly bytes: number;
  /** What computes, in words. */
  readonly backend: string;
}

/** How far the making of a network has come: the layer that is done, in words. */
export interface MakingProgress {
  readonly done: number;
  readonly total: number;
  readonly words: string;
}

/** What the network at hand makes of an image. */
export interface Prediction extends SeenImage {
  readonly milliseconds: number;
}

/** An image for the network at hand. */
export interface PredictedImage {
  /** `[h, w, c]`, prepared as the network wants it. */
  readonly image: Float32Array<ArrayBuffer>;
  /** Ids of the units whose shortcut is cut. */
  readonly withoutShortcut: readonly string[];
  /** Name of the unit whose sum is wanted. */
  readonly open: string | undefined;
  /** Whether every unit's maps are wanted. */
  readonly units: boolean;
  /** Which of each unit's maps the picture shows. */
  readonly maps: MapChoice;
}

/** All that can be known of a unit's inside for an image, as the picture opens it. */
export type InsideUnit = OpenedUnit;

/** A unit to be opened for an image. */
export interface InsideRequest extends Pick<PredictedImage, "image" | "withoutShortcut"> {
  /** Its name. */
  readonly unit: string;
}

/** What is wanted of an image besides the answer. */
export interface PredictOptions {
  /** Which of each unit's maps the picture shows: the mean unless told. */
  readonly maps?: MapChoice | undefined;
  /** Name of the unit whose sum is wanted. */
  readonly open?: string | undefined;
  /** Gets every unit's maps as they come; without it none are made. */
  readonly onUnit?: ((unit: ShownUnit) => void) | undefined;
  /** Ends the run: the promise is refused. */
  readonly signal?: AbortSignal | undefined;
}

/** What the service is asked that holds a network and runs images through it. */
export interface BuildMessages {
  /** Make ResNet-34 with random weights. */
  readonly random: Exchange<undefined, MadeReport, MakingProgress, "cancel">;
  /** Read a network from files. The network at hand stays if that fails. */
  readonly load: Exchange<{readonly files: readonly WeightBytes[]}, MadeReport, MakingProgress, "cancel">;
  /** Run an image through the network at hand. */
  readonly predict: Exchange<PredictedImage, Prediction, ShownUnit, "cancel">;
  /** All channels of one unit of the last image that was run with maps. */
  readonly channels: Exchange<{readonly unit: string}, UnitChannels>;
  /** Open a unit of the network at hand for an image: all that can be known of its inside. */
  readonly inside: Exchange<InsideRequest, InsideUnit | undefined>;
  /** Write the network at hand into files for other tools. */
  readonly save: Exchange<{readonly kind: ExportKind}, readonly SavedFile[]>;
}

/** The worker that holds a network, seen from a page. A promise is refused with a sentence; the network at hand stays then. */
export interface BuildClient {
  /** Makes ResNet-34 with random weights; the signal ends it. */
  readonly random: (onProgress: (progress: MakingProgress) => void, signal?: AbortSignal) => Promise<MadeReport>;
  /** Reads a network from files; their buffers are handed over; the signal ends it. */
  readonly load: (
    files: readonly WeightBytes[],
    onProgress: (progress: MakingProgress) => void,
    signal?: AbortSignal
  ) => Promise<MadeReport>;
  /** An image as the network wants it; the array is handed over. */
  readonly predict: (
    image: Float32Array<ArrayBuffer>,
    withoutShortcut: readonly string[],
    options?: PredictOptions
  ) => Promise<Prediction>;
  /** All channels of a unit of the last image that was run with maps. */
  readonly channels: (unit: string) => Promise<UnitChannels>;
  /** Opens a unit for an image, whose array is handed over; undefined where there is no such unit. */
  readonly inside: (request: InsideRequest) => Promise<InsideUnit | undefined>;
  /** Writes the network at hand into files for other tools. */
  readonly save: (kind: ExportKind) => Promise<readonly SavedFile[]>;
  /** Ends the worker; what was asked is refused. */
  readonly stop: () => void;
}

/** The answer, unless the signal ends the request before. */
function until<E extends Exchange<unknown, unknown, unknown, "cancel">>(
  {answer, command}: Job<E>,
  signal: AbortSignal | undefined
): Promise<E["answer"]> {
  const cancel = (): void => command("cancel");
  if (signal?.aborted) cancel();
  signal?.addEventListener("abort", cancel, {once: true});
  return answer;
}

/**
 * Starts the worker. `onEnd` is told once, in words, when it broke, ended or hung: what was asked is refused then, the worker has
 * stopped, and a new one may be started.
 */
export function buildClient(onEnd: (message: string) => void, options: WorkerOptions = {}): BuildClient {
  const blame = say.theWorkerThatRuns;
  const {ask, stop} = client<BuildMessages>({worker: "build", blame, onEnd, ...options});
  return {
    random: (onTold, signal) => until(ask("random", undefined, {onTold}), signal),
    load: (files, onTold, signal) =>
      until(ask("load", {files}, {onTold, transfer: [...new Set(files.map(({bytes}) => bytes))]}), signal),
    predict: (image, withoutShortcut, {open, maps = "mean", onUnit: onTold, signal} = {}) =>
      until(
        ask(
          "predict",
          {image, withoutShortcut, open, units: onTold !== undefined, maps},
          {transfer: [image.buffer], ...(onTold && {onTold})}
        ),
        signal
      ),
    channels: (unit) => ask("channels", {unit}).answer,
    inside: (request) => ask("inside", request, {transfer: [request.image.buffer]}).answer,
    save: (kind) => ask("save", {kind}).answer,
    stop
  };
}
