import type {FoldedNetwork} from "../../../engine/foldedNetwork.js";
import type {UnitMaps} from "../../../engine/unitMaps.js";
import {channelMap, chosenMap, meanMap, strongestChannel, type MapChoice} from "../../../run/mapChoice.js";
import type {CutNetwork, OpenedUnit, SeenImage, SeenNetwork, UnitSum} from "../seenImage.js";

/** What is looked at. */
export interface SeeOptions {
  /** Ids of the units whose shortcut is cut. */
  readonly withoutShortcut: readonly string[];
  /** Name of the unit that is opened. */
  readonly open?: string | undefined;
  /** Which of each unit's maps is kept: the mean unless told. */
  readonly maps?: MapChoice | undefined;
  /** Gets the maps of every unit of the network as it is wanted: cut where shortcuts are cut. */
  readonly onUnit?: (maps: UnitMaps) => void;
}

const norm = (values: Float32Array): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

/** Runs the image once and keeps what each unit hands on; `choice` is that of a station. */
function runOnce(
  folded: FoldedNetwork,
  image: Float32Array,
  cut: readonly string[],
  choice: (station: number) => MapChoice,
  onUnit: (maps: UnitMaps) => void
) {
  const maps: Float32Array[] = [];
  const channels: number[] = [];
  const outputs: Float32Array[] = [];
  const keep = (data: Float32Array, count: number): void => {
    const {values, channel} = chosenMap(data, count, choice(maps.length));
    maps.push(values);
    if (channel !== undefined) channels.push(channel);
  };
  const probabilities = folded.run(image, {
    withoutShortcut: new Set(cut),
    onUnit(found) {
      // What comes into the first unit is what the stem hands on.
      if (maps.length === 0) keep(found.input, found.inputShape[2]);
      keep(found.output, found.shape[2]);
      outputs.push(found.output);
      onUnit(found);
    }
  });
  const seen: SeenNetwork = {maps, ...(channels.length > 0 && {channels}), probabilities: [...probabilities]};
  return {seen, outputs};
}

/** Opens a unit at the channel that is chosen, else at the one that f(x) changes most. */
function openUnit({name, shape, shortcut, carried, residual, sum, output}: UnitMaps, choice: MapChoice): OpenedUnit {
  const channels = shape[2];
  const isChosen = typeof choice === "number";
  const channel = isChosen ? Math.min(choice, channels - 1) : strongestChannel(residual, channels);
  const x = carried ?? new Float32Array(residual.length);
  const of = (read: (data: Float32Array) => Float32Array): UnitSum => ({
    x: read(x),
    f: read(residual),
    sum: read(sum),
    relu: read(output)
  });
  return {
    name,
    shape,
    shortcut,
    channel,
    ...(isChosen && {isChosen}),
    one: of((data) => channelMap(data, channels, channel)),
    mean: of((data) => meanMap(data, channels))
  };
}

/** Runs an image through the whole network and, where shortcuts are cut, once more without them. */
export function seeImage(
  folded: FoldedNetwork,
  image: Float32Array,
  {withoutShortcut, open, onUnit, maps: choice = "mean"}: SeeOptions
): SeenImage {
  const sizes: SeenImage["sizes"][number][] = [];
  const isCut = withoutShortcut.length > 0;
  let opened: OpenedUnit | undefined;
  const {seen: whole, outputs} = runOnce(
    folded,
    image,
    [],
    () => choice,
    (found) => {
      sizes.push({shortcut: found.carried ? norm(found.carried) : 0, residual: norm(found.residual)});
      if (found.name === open) opened = openUnit(found, choice);
      if (!isCut) onUnit?.(found);
    }
  );
  if (!isCut) return {whole, sizes, ...(opened && {opened})};
  const moved: number[] = [];
  // The same channels in both networks: else two different maps would be compared.
  const same = (station: number): MapChoice => whole.channels?.[station] ?? choice;
  const {seen} = runOnce(folded, image, withoutShortcut, same, (found) => {
    const before = outputs[moved.length] ?? found.output;
    moved.push(norm(found.output.map((value, i) => value - (before[i] ?? 0))) / norm(before));
    const channels = found.shape[2];
    if (opened?.name === found.name) {
      const one = channelMap(found.output, channels, opened.channel);
      opened = {...opened, after: {one, mean: meanMap(found.output, channels)}};
    }
    onUnit?.(found);
  });
  return {whole, sizes, cut: {...seen, moved} satisfies CutNetwork, ...(opened && {opened})};
}
