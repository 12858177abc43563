import type {Swap} from "../../run/recorded/recordedLesions.js";
import type {MapChoice} from "../../run/mapChoice.js";
import type {TwinName} from "../../run/networkRun.js";
import {lesionClient, type LesionClient, type TestedNetwork} from "./lesionClient.js";

/** Injures the trained networks in a worker that starts when it is first needed. */
export interface LesionRunner {
  /** One digit for each test image; refused with a sentence when the worker fails. The next call starts a fresh worker. */
  answers(network: TwinName, deleted: readonly string[], swapped?: readonly Swap[]): Promise<string>;
  /** The same without some units, with the maps of one test image. */
  watch(network: TwinName, deleted: readonly string[], image: number, maps?: MapChoice): Promise<TestedNetwork>;
  stop(): void;
}

/** A runner on weights that are fetched when they are first needed. */
export function lesionRunner(
  weights: Readonly<Record<TwinName, () => Promise<ArrayBuffer>>>,
  start: () => LesionClient = lesionClient
): LesionRunner {
  let handle: LesionClient | undefined;
  let loading = new Map<TwinName, Promise<LesionClient>>();
  const loaded = (network: TwinName): Promise<LesionClient> => {
    const worker = (handle ??= start());
    let promise = loading.get(network);
    if (promise === undefined) {
      promise = weights[network]()
        .then((buffer) => worker.load(network, buffer.slice(0)))
        .then(() => worker);
      loading.set(network, promise);
    }
    return promise;
  };
  const forget = (): void => {
    handle?.stop();
    handle = undefined;
    loading = new Map();
  };
  async function ask(
    network: TwinName,
    test: (worker: LesionClient) => Promise<TestedNetwork>
  ): Promise<TestedNetwork> {
    try {
      return await test(await loaded(network));
    } catch (error) {
      forget();
      throw error;
    }
  }
  return {
    async answers(network, deleted, swapped) {
      return (await ask(network, (worker) => worker.test(network, deleted, swapped))).answers;
    },
    watch: (network, deleted, image, maps) => ask(network, (worker) => worker.watch(network, deleted, image, maps)),
    stop: forget
  };
}
