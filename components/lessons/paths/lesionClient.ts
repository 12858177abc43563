import type {TwinName} from "../../run/networkRun.js";
import {client, type WorkerOptions} from "../../worker/client.js";
import type {Exchange} from "../../worker/messages.js";
import type {MapChoice} from "../../run/mapChoice.js";
import type {Snapshot} from "../../run/snapshot.js";
import type {Swap} from "../../run/recorded/recordedLesions.js";
import * as say from "../../words/en/lessons/paths/pathsWords.js";

/** A network that was loaded. */
export interface LoadedNetwork {
  /** Ids of the units that can be left out, in order of depth. */
  readonly units: readonly string[];
  readonly seed: number;
  /** Test images that it is tested on. */
  readonly images: number;
}

/** What a network makes of the image that is watched; where single channels were wanted, with their numbers, counted from 0. */
export interface WatchedSnapshot extends Snapshot {
  readonly channels?: readonly number[];
}

/** What each test image was taken for, one digit each, and the share that is right, 0–1. */
export interface TestedNetwork {
  readonly answers: string;
  readonly accuracy: number;
  /** What it makes of the image that is watched; absent where none is. */
  readonly snapshot?: WatchedSnapshot;
}

/** What is done to a network before it is tested. */
export interface LesionTest {
  readonly network: TwinName;
  readonly deleted: readonly string[];
  /** Units of one stage that change places, one pair after another. */
  readonly swapped: readonly Swap[];
  /** Number of the test image whose maps are wanted too; of units that change places there are none. */
  readonly image?: number;
  /** Which of each unit's maps of it: the mean unless told. */
  readonly maps?: MapChoice;
}

/** What the service is asked that takes units out of trained networks, or swaps them. */
export interface LesionMessages {
  readonly load: Exchange<{readonly network: TwinName; readonly weights: ArrayBuffer}, LoadedNetwork>;
  readonly test: Exchange<LesionTest, TestedNetwork>;
}

/** Trained networks in a worker, which can be injured. Promises are refused with a sentence when it fails. */
export interface LesionClient {
  /** Loads a network's weights; the buffer is handed over. */
  readonly load: (network: TwinName, weights: ArrayBuffer) => Promise<LoadedNetwork>;
  /** What each test image is taken for without some units, or with pairs of units swapped. */
  readonly test: (network: TwinName, deleted: readonly string[], swapped?: readonly Swap[]) => Promise<TestedNetwork>;
  /** The same without some units, and with the maps of one test image. */
  readonly watch: (
    network: TwinName,
    deleted: readonly string[],
    image: number,
    maps?: MapChoice
  ) => Promise<TestedNetwork>;
  readonly stop: () => void;
}

/** Starts a worker that tests networks. */
export function lesionClient(options: WorkerOptions = {}): LesionClient {
  const {ask, stop} = client<LesionMessages>({worker: "lesion", blame: say.theWorkerThatTests, ...options});
  return {
    load: (network, weights) => ask("load", {network, weights}, {transfer: [weights]}).answer,
    test: (network, deleted, swapped = []) => ask("test", {network, deleted, swapped}).answer,
    watch: (network, deleted, image, maps = "mean") => ask("test", {network, deleted, swapped: [], image, maps}).answer,
    stop
  };
}
