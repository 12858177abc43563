import {outputLength} from "../network/outputLength.js";
import type {MaxPooling} from "../network/network.js";
import type {FoldContext} from "./foldContext.js";
import {mapOf, type RowMap} from "./weights/rowMap.js";

/**
 * Plans the stem's max pooling from a map.
 * @throws RangeError for any other than 3×3 of stride 2, by name
 */
export function foldPooling(
  {kernels, allocator}: FoldContext,
  layer: MaxPooling,
  from: RowMap
): {readonly output: RowMap; run(): void} {
  const rows = outputLength(from.height, layer.pool, layer.stride, layer.padding);
  const columns = outputLength(from.width, layer.pool, layer.stride, layer.padding);
  if (layer.pool !== 3 || layer.stride !== 2) throw new RangeError(`${layer.name}: only 3×3 pooling of stride 2`);
  const to = mapOf(allocator, rows.output, columns.output, from.channels);
  return {
    output: to,
    run() {
      kernels.maxPoolRows(
        from.address,
        to.address,
        from.height,
        to.height,
        from.blocks,
        to.width,
        from.lanes,
        to.lanes,
        rows.before,
        columns.before
      );
    }
  };
}
