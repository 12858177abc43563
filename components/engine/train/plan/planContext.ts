import type {FilterWeights} from "../../kernels/planConvolution.js";
import type {Kernels} from "../../kernels/loadKernels.js";
import type {StoredTables} from "../../kernels/storedTables.js";
import type {Allocator} from "../../kernels/wasmMemory.js";
import type {MapMemory} from "./mapMemory.js";
import type {ParameterBuffers} from "../parameterBuffers.js";
import type {BranchMeter} from "../branchMeter.js";
import type {SplitMeter} from "../splitMeter.js";

/** Where a batch normalization leaves the statistics of the batch: mean, then 1 / √(variance + ε), of every channel. */
export interface NormStatistics {
  readonly id: string;
  readonly channels: number;
  readonly address: number;
}

/** What every step of a plan needs. */
export interface PlanContext {
  readonly kernels: Kernels;
  readonly allocator: Allocator;
  readonly tables: StoredTables;
  readonly parameters: ParameterBuffers;
  readonly filters: ReadonlyMap<string, FilterWeights>;
  readonly images: number;
  /** Where the memory of all maps begins, once it is taken. */
  readonly base: () => number;
  /** Whether gradients are wanted: then maps are held until the way back has read them. */
  readonly trains: boolean;
  /** Measures each unit on the way back; mostly absent. */
  readonly meter?: SplitMeter | undefined;
  /** Measures each sum on the way forward; absent where nothing is learnt. */
  readonly branches?: BranchMeter | undefined;
}

/** The same with what the plan itself has: its lanes, its maps, and the batch norms planned so far. */
export interface PlanRoom extends PlanContext {
  readonly lanes: number;
  readonly maps: MapMemory;
  readonly norms: NormStatistics[];
}
