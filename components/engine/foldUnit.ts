import type {Layer, ResidualUnit, SimpleLayer} from "../network/network.js";
import {foldConvolution, type Folded} from "./foldConvolution.js";
import type {FoldContext} from "./foldContext.js";
import type {FoldedRun} from "./foldedRun.js";
import {readMap, type RowMap} from "./weights/rowMap.js";

/** A residual unit for single images. */
export interface FoldedUnit {
  readonly output: RowMap;
  run(options: FoldedRun): void;
}

/** The convolutions of a path, one after another from `x`; a ReLU stands between two. */
function foldPath(context: FoldContext, path: readonly SimpleLayer[], x: RowMap): readonly Folded[] {
  const folded: Folded[] = [];
  for (const [i, layer] of path.entries())
    if (layer.kind === "convolution")
      folded.push(foldConvolution(context, layer, path[i + 1], folded.at(-1)?.output ?? x));
  return folded;
}

/**
 * Plans a residual unit from `x`.
 * @throws RangeError for a unit that cannot be folded, by name
 */
export function foldUnit(context: FoldContext, unit: ResidualUnit, x: RowMap): FoldedUnit {
  const count = (kind: Layer["kind"]): number => unit.main.filter((layer) => layer.kind === kind).length;
  if (unit.shortcut === "zero-padding" || count("convolution") !== count("activation") + 1)
    throw new RangeError(`${unit.name} cannot be folded`);
  const {allocator} = context;
  const {shortcut} = unit;
  const main = foldPath(context, unit.main, x);
  const last = main.at(-1)!;
  const [skip] = foldPath(context, unit.skip, x);
  const brought = shortcut === "none" ? undefined : (skip?.output ?? x);
  const keepsShape = unit.stride === 1 && x.channels === last.output.channels;
  const run = ({onUnit, deleted, withoutShortcut}: FoldedRun): void => {
    if (deleted?.has(unit.id)) {
      if (!keepsShape) throw new RangeError(`${unit.id} changes the shape and cannot be left out`);
      last.handOn(x.address);
      return;
    }
    const added = withoutShortcut?.has(unit.id) ? undefined : brought;
    for (const folded of main.slice(0, -1)) {
      folded.convolve();
      folded.finish(0, true);
    }
    if (skip && added) {
      skip.convolve();
      skip.finish(0, false);
    }
    last.convolve();
    const residual = onUnit && last.readScratch();
    last.finish(added?.address ?? 0, true);
    if (!onUnit || !residual) return;
    const input = readMap(allocator, x);
    const carried = added === x ? input : added && readMap(allocator, added);
    onUnit({
      name: unit.name,
      shortcut: carried ? shortcut : "none",
      inputShape: [x.height, x.width, x.channels],
      shape: [last.output.height, last.output.width, last.output.channels],
      input,
      ...(carried && {carried}),
      residual,
      sum: carried ? residual.map((value, i) => value + carried[i]!) : residual,
      output: readMap(allocator, last.output)
    });
  };
  return {output: last.output, run};
}
