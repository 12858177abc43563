import type {Swap} from "../../../run/recorded/recordedLesions.js";
import type {RunConfig} from "../../../run/runConfig.js";
import type {Network} from "../../../network/network.js";
import type {FoldedNetwork} from "../../../engine/foldedNetwork.js";
import type {WeightFile} from "../../../engine/weights/safetensors.js";
import type {Dataset} from "../../../engine/data/dataset.js";
import {chosenMap, type ChosenMap, type MapChoice} from "../../../run/mapChoice.js";
import type {WatchedSnapshot} from "../lesionClient.js";
import {loadTrained} from "../../../engine/weights/trainedNetwork.js";

/** What is done to a trained network before it is tested. */
export interface Lesion {
  /** Ids of units that are left out. */
  readonly deleted?: readonly string[];
  /** Units of one stage that change places, one pair after another. */
  readonly swapped?: readonly Swap[];
}

/** A trained network that can be injured and tested. Batch norm uses the statistics of training. */
export interface LesionNetwork {
  readonly config: RunConfig;
  readonly specification: Network;
  /** Ids of the units that can be left out, in order of depth. */
  readonly units: readonly string[];
  readonly test: Dataset;
  /**
   * The class given to each of the first test images, one digit each.
   * @throws RangeError for units that cannot be left out or change places, by name
   */
  answers(lesion: Lesion, images: number): string;
  /**
   * What it makes of one test image without some units: a map of the stem and of each unit, the mean unless told, and the answer. A
   * unit that is out hands on what it gets. The strongest map is that of the whole network: the same channel before and after.
   * @throws RangeError for units that cannot be left out, by name
   */
  watch(deleted: readonly string[], image: number, maps?: MapChoice): WatchedSnapshot;
  dispose(): void;
}

/** Runs one image through a network without some units, and keeps one map of each; `choice` is that of a station. */
function snapshot(
  folded: FoldedNetwork,
  {layers}: Network,
  image: Float32Array,
  deleted: ReadonlySet<string>,
  choice: (station: number) => MapChoice
): WatchedSnapshot {
  const names = layers.flatMap(({kind, name}) => (kind === "residualUnit" ? [name] : []));
  const found = new Map<string, ChosenMap>();
  let stem: ChosenMap | undefined;
  const probabilities = folded.run(image, {
    deleted,
    onUnit({name, input, inputShape, shape, output}) {
      // Units before this one that are out have handed on the stem's own output.
      stem ??= chosenMap(input, inputShape[2], choice(0));
      found.set(name, chosenMap(output, shape[2], choice(names.indexOf(name) + 1)));
    }
  });
  const maps = [stem ?? {values: new Float32Array()}];
  for (const name of names) maps.push(found.get(name) ?? maps.at(-1)!);
  const channels = maps.flatMap(({channel}) => channel ?? []);
  return {
    maps: maps.map(({values}) => values),
    ...(channels.length > 0 && {channels}),
    probabilities: Float32Array.from(probabilities)
  };
}

/** Loads a trained network on the current wasm backend. */
export async function loadLesionNetwork(file: WeightFile, bytes: BufferSource): Promise<LesionNetwork> {
  const {network: specification, config, test, folded, rearranged, dispose} = await loadTrained(file, bytes);
  const stageOf = new Map(
    specification.layers.flatMap((layer) =>
      layer.kind === "residualUnit" && layer.stride === 1 ? [[layer.id, layer.place.stage] as const] : []
    )
  );
  const units = [...stageOf.keys()];

  /** Where each unit's weights stand after the swaps. */
  function placesAfter(swaps: readonly Swap[]): ReadonlyMap<string, string> {
    const order = new Map(units.map((unit) => [unit, unit]));
    for (const [first, second] of swaps) {
      const [a, b] = [order.get(first), order.get(second)];
      if (a === undefined || b === undefined || stageOf.get(first) !== stageOf.get(second))
        throw new RangeError(`${first} and ${second} have different shapes and cannot change places`);
      order.set(first, b).set(second, a);
    }
    return new Map([...order].map(([place, unit]) => [unit, place]));
  }
  return {
    config,
    specification,
    units,
    test,
    answers({deleted = [], swapped = []}, images) {
      const gone = new Set(deleted);
      const answersOf = (one: FoldedNetwork): string =>
        Array.from({length: images}, (_, i) => {
          const probabilities = one.run(test.image(i), {deleted: gone});
          return probabilities.indexOf(Math.max(...probabilities));
        }).join("");
      return swapped.length === 0 ? answersOf(folded) : rearranged(placesAfter(swapped), answersOf);
    },
    watch(deleted, image, maps = "mean") {
      const see = (out: readonly string[], choice: (station: number) => MapChoice): WatchedSnapshot =>
        snapshot(folded, specification, test.image(image), new Set(out), choice);
      if (maps !== "strongest" || deleted.length === 0) return see(deleted, () => maps);
      const {channels = []} = see([], () => maps);
      return see(deleted, (station) => channels[station] ?? maps);
    },
    dispose
  };
}
