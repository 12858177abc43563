import {beforeAll, expect, it} from "vitest";
import {storedTables} from "../../../components/engine/kernels/storedTables.js";
import {filterGradientBands, forwardTable} from "../../../components/engine/kernels/tapTables.js";
import {createAllocator} from "../../../components/engine/kernels/wasmMemory.js";
import {useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

it("stores a table once for all convolutions of one shape, and each band where the next one follows", () => {
  const allocator = createAllocator();
  const tables = storedTables(allocator);
  const size = {height: 6, width: 6, outputHeight: 6, outputWidth: 6, kernelHeight: 3, kernelWidth: 3};
  const plane = {...size, stride: 1, top: 1, left: 1};
  const forward = tables.forward(plane, 1, 36);
  const taken = allocator.bytes;
  expect(tables.forward({...plane}, 1, 36)).toBe(forward);
  expect(allocator.bytes).toBe(taken);
  expect(tables.forward(plane, 2, 36)).not.toBe(forward);
  const read = (address: number, values: Int32Array) => new Int32Array(allocator.memory.buffer, address, values.length);
  const expected = forwardTable(plane, 1, 36);
  expect(read(forward, expected)).toEqual(expected);
  // Along an axis, 16 pairs of an output and a tap stay in six positions.
  expect(tables.meetings(plane)).toBe(16 ** 2);
  const bands = filterGradientBands(plane, 1, 1, 36);
  const addresses = tables.bands(plane, 1, 1, 36);
  expect(addresses).toHaveLength(bands.length);
  for (const [i, band] of bands.entries()) expect(read(addresses[i]!, band)).toEqual(band);
  allocator.dispose();
});
