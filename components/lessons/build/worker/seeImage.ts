import type {FoldedNetwork} from "../../../engine/foldedNetwork.js";
import type {UnitMaps} from "../../../engine/unitMaps.js";
import type {Breath} from "./breath.js";
import {channelMap, chosenMap, meanMap, strongestChannel, type MapChoice} from "../../../run/mapChoice.js";
import type {CutNetwork, OpenedUnit, SeenImage, SeenNetwork, UnitSum} from "../seenImage.js";
import * as say from "../../../words/en/lessons/buildWorkerWords.js";

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
  /** Comes between two layers or units. */
  readonly breath?: Breath;
}

const norm = (values: Float32Array): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

/** Finite weights may still be so large that their sums are not: told where it happens, instead of an answer that is none. */
function refuseOverflow({name, sum}: UnitMaps): void {
  if (!sum.every(Number.isFinite)) throw new Error(say.overflowIn(name));
}

/** How the image is run once: `choice` is that of a station. */
interface RunOnce {
  readonly cut: readonly string[];
  readonly choice: (station: number) => MapChoice;
  readonly onUnit: (maps: UnitMaps) => void;
  readonly breath: Breath | undefined;
}

/** Runs the image once and keeps what each unit hands on. */
async function runOnce(folded: FoldedNetwork, image: Float32Array, {cut, choice, onUnit, breath}: RunOnce) {
  const maps: Float32Array[] = [];
  const channels: number[] = [];
  const outputs: Float32Array[] = [];
  const keep = (data: Float32Array, count: number): void => {
    const {values, channel} = chosenMap(data, count, choice(maps.length));
    maps.push(values);
    if (channel !== undefined) channels.push(channel);
  };
  const pieces = folded.runInPieces(image, {
    withoutShortcut: new Set(cut),
    onUnit(found) {
      // What comes into the first unit is what the stem hands on.
      refuseOverflow(found);
      if (maps.length === 0) keep(found.input, found.inputShape[2]);
      keep(found.output, found.shape[2]);
      outputs.push(found.output);
      onUnit(found);
    }
  });
  let piece = pieces.next();
  for (; !piece.done; piece = pieces.next()) await breath?.();
  const probabilities = piece.value;
  if (!probabilities.every(Number.isFinite)) throw new Error(say.overflowIn(say.theClassifier));
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

/**
 * Runs an image through the whole network and, where shortcuts are cut, once more without them.
 * @throws Error with a sentence where the numbers leave the range of 32-bit floats
 */
export async function seeImage(
  folded: FoldedNetwork,
  image: Float32Array,
  {withoutShortcut, open, onUnit, maps: choice = "mean", breath}: SeeOptions
): Promise<SeenImage> {
  const sizes: SeenImage["sizes"][number][] = [];
  const isCut = withoutShortcut.length > 0;
  let opened: OpenedUnit | undefined;
  const wholeUnit = (found: UnitMaps): void => {
    sizes.push({shortcut: found.carried ? norm(found.carried) : 0, residual: norm(found.residual)});
    if (found.name === open) opened = openUnit(found, choice);
    if (!isCut) onUnit?.(found);
  };
  const of = {choice: () => choice, onUnit: wholeUnit, breath};
  const {seen: whole, outputs} = await runOnce(folded, image, {...of, cut: []});
  if (!isCut) return {whole, sizes, ...(opened && {opened})};
  const moved: number[] = [];
  // The same channels in both networks: else two different maps would be compared.
  const same = (station: number): MapChoice => whole.channels?.[station] ?? choice;
  const cutUnit = (found: UnitMaps): void => {
    const before = outputs[moved.length] ?? found.output;
    moved.push(norm(found.output.map((value, i) => value - (before[i] ?? 0))) / norm(before));
    const channels = found.shape[2];
    if (opened?.name === found.name) {
      const one = channelMap(found.output, channels, opened.channel);
      opened = {...opened, after: {one, mean: meanMap(found.output, channels)}};
    }
    onUnit?.(found);
  };
  const {seen} = await runOnce(folded, image, {cut: withoutShortcut, choice: same, onUnit: cutUnit, breath});
  return {whole, sizes, cut: {...seen, moved} satisfies CutNetwork, ...(opened && {opened})};
}
