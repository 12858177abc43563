import type {FoldedNetwork} from "../../../engine/foldedNetwork.js";
import type {UnitMaps} from "../../../engine/unitMaps.js";
import type {Breath} from "./breath.js";
import type {CutNetwork, OpenedUnit, SeenImage, SeenNetwork, UnitSum} from "../seenImage.js";

/** What is looked at. */
export interface SeeOptions {
  /** Ids of the units whose shortcut is cut. */
  readonly withoutShortcut: readonly string[];
  /** Name of the unit that is opened. */
  readonly open?: string | undefined;
  /** Gets the maps of every unit of the network as it is wanted: cut where shortcuts are cut. */
  readonly onUnit?: (maps: UnitMaps) => void;
  /** Comes between two layers or units. */
  readonly breath?: Breath;
}

const norm = (values: Float32Array): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

/** The mean over the channels of a map `[h, w, c]`: `[h · w]`. */
function meanMap(data: Float32Array, channels: number): Float32Array {
  const mean = new Float32Array(data.length / channels);
  data.forEach((value, i) => {
    const pixel = Math.floor(i / channels);
    mean[pixel] = (mean[pixel] ?? 0) + value / channels;
  });
  return mean;
}

/** One channel of a map `[h, w, c]`: `[h · w]`. */
const channelOf = (data: Float32Array, channels: number, channel: number): Float32Array =>
  Float32Array.from({length: data.length / channels}, (_, pixel) => data[pixel * channels + channel] ?? 0);

/** The channel of the largest norm. */
function strongest(data: Float32Array, channels: number): number {
  const squares = new Float64Array(channels);
  data.forEach((value, i) => (squares[i % channels] = (squares[i % channels] ?? 0) + value * value));
  return squares.reduce((best, square, channel) => (square > (squares[best] ?? 0) ? channel : best), 0);
}

const overflowOf = (place: string): string =>
  `in ${place} a value leaves the range of 32-bit floats (3.4 · 10³⁸), so that there is no answer: the weights are too large`;

/** Finite weights may still be so large that their sums are not: told where it happens, instead of an answer that is none. */
function refuseOverflow({name, sum}: UnitMaps): void {
  if (!sum.every(Number.isFinite)) throw new Error(overflowOf(name));
}

/** Runs the image once and keeps what each unit hands on. */
async function runOnce(
  folded: FoldedNetwork,
  image: Float32Array,
  {cut, onUnit, breath}: {cut: readonly string[]; onUnit: (maps: UnitMaps) => void; breath: Breath | undefined}
) {
  const maps: Float32Array[] = [];
  const outputs: Float32Array[] = [];
  const pieces = folded.runInPieces(image, {
    withoutShortcut: new Set(cut),
    onUnit(found) {
      // What comes into the first unit is what the stem hands on.
      refuseOverflow(found);
      if (maps.length === 0) maps.push(meanMap(found.input, found.inputShape[2]));
      maps.push(meanMap(found.output, found.shape[2]));
      outputs.push(found.output);
      onUnit(found);
    }
  });
  let piece = pieces.next();
  for (; !piece.done; piece = pieces.next()) await breath?.();
  const probabilities = piece.value;
  if (!probabilities.every(Number.isFinite)) throw new Error(overflowOf("the classifier"));
  return {seen: {maps, probabilities: [...probabilities]} satisfies SeenNetwork, outputs};
}

function openUnit({name, shape, shortcut, carried, residual, sum, output}: UnitMaps): OpenedUnit {
  const channels = shape[2];
  const channel = strongest(residual, channels);
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
    one: of((data) => channelOf(data, channels, channel)),
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
  {withoutShortcut, open, onUnit, breath}: SeeOptions
): Promise<SeenImage> {
  const sizes: SeenImage["sizes"][number][] = [];
  const isCut = withoutShortcut.length > 0;
  let opened: OpenedUnit | undefined;
  const wholeUnit = (found: UnitMaps): void => {
    sizes.push({shortcut: found.carried ? norm(found.carried) : 0, residual: norm(found.residual)});
    if (found.name === open) opened = openUnit(found);
    if (!isCut) onUnit?.(found);
  };
  const {seen: whole, outputs} = await runOnce(folded, image, {cut: [], onUnit: wholeUnit, breath});
  if (!isCut) return {whole, sizes, ...(opened && {opened})};
  const moved: number[] = [];
  const cutUnit = (found: UnitMaps): void => {
    const before = outputs[moved.length] ?? found.output;
    moved.push(norm(found.output.map((value, i) => value - (before[i] ?? 0))) / norm(before));
    const channels = found.shape[2];
    if (opened?.name === found.name) {
      const one = channelOf(found.output, channels, opened.channel);
      opened = {...opened, after: {one, mean: meanMap(found.output, channels)}};
    }
    onUnit?.(found);
  };
  const {seen} = await runOnce(folded, image, {cut: withoutShortcut, onUnit: cutUnit, breath});
  return {whole, sizes, cut: {...seen, moved} satisfies CutNetwork, ...(opened && {opened})};
}
