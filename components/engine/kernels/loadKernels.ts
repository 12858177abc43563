/** Zero padding of a shortcut, one way or the other: where x and y lie, the sizes of y in positions, and channel blocks of both. */
type PadShortcut = (
  x: number,
  y: number,
  outputHeight: number,
  outputWidth: number,
  width: number,
  stride: number,
  blocks: number,
  outputBlocks: number,
  lanes: number
) => void;

/**
 * The training kernels, on addresses in TensorFlow.js' own wasm memory. Activations lie as `[position][channels / 8][image][8]`,
 * with images padded to a multiple of four ("lanes"); addresses and strides are bytes. KERNELS.txt tells what each computes.
 */
export interface Kernels {
  convolve(
    x: number,
    weights: number,
    y: number,
    table: number,
    positions: number,
    outputBlocks: number,
    lanes: number,
    outputLanes: number,
    blockStride: number,
    filterStride: number,
    depth: number,
    accumulate: boolean,
    laneStride: 32 | 64,
    together: number
  ): void;
  convolveFilter(
    x: number,
    dy: number,
    dw: number,
    table: number,
    bands: number,
    taps: number,
    inputBlocks: number,
    outputBlocks: number,
    images: number,
    blockStride: number,
    depth: number,
    carries: boolean
  ): void;
  packForward(weights: number, packed: number, taps: number, inputs: number, outputs: number): void;
  packBackward(weights: number, packed: number, taps: number, inputs: number, outputs: number): void;
  packScaled(
    weights: number,
    scale: number,
    packed: number,
    taps: number,
    inputs: number,
    padded: number,
    outputs: number
  ): void;
  batchStatistics(
    x: number,
    statistics: number,
    positions: number,
    blocks: number,
    images: number,
    lanes: number,
    epsilon: number
  ): void;
  normalizeAddRelu(
    x: number,
    statistics: number,
    gamma: number,
    beta: number,
    shortcut: number,
    y: number,
    positions: number,
    blocks: number,
    lanes: number,
    relu: boolean
  ): void;
  maskGradient(dy: number, y: number, masked: number, bytes: number): void;
  normalizeGradient(
    dy: number,
    y: number,
    masked: number,
    x: number,
    statistics: number,
    gamma: number,
    dGamma: number,
    dBeta: number,
    dx: number,
    positions: number,
    blocks: number,
    images: number,
    lanes: number
  ): void;
  averagePositions(x: number, y: number, positions: number, row: number): void;
  spreadGradient(dy: number, dx: number, positions: number, row: number): void;
  sumOfSquares(x: number, rows: number, used: number, stride: number): number;
  momentumUpdate(
    weights: number,
    velocity: number,
    gradient: number,
    bytes: number,
    rate: number,
    momentum: number
  ): void;
  momentumDecayUpdate(
    weights: number,
    velocity: number,
    gradient: number,
    bytes: number,
    rate: number,
    momentum: number,
    decay: number
  ): void;
  adamUpdate(
    weights: number,
    moment: number,
    square: number,
    gradient: number,
    bytes: number,
    rate: number,
    decay: number,
    correction1: number,
    correction2: number,
    epsilon: number
  ): void;
  readonly padShortcut: PadShortcut;
  /** From dy to dx. */
  readonly padShortcutGradient: PadShortcut;
  toBlocks(x: number, y: number, images: number, positions: number, channels: number, lanes: number): void;
  fromBlocks(y: number, x: number, images: number, positions: number, channels: number, lanes: number): void;
  finishRows(
    x: number,
    bias: number,
    shortcut: number,
    y: number,
    rows: number,
    blocks: number,
    width: number,
    xLanes: number,
    yLanes: number,
    relu: boolean
  ): void;
  maxPoolRows(
    x: number,
    y: number,
    rows: number,
    outputRows: number,
    blocks: number,
    width: number,
    xLanes: number,
    yLanes: number,
    top: number,
    left: number
  ): void;
}

/** Instantiates the kernels on a memory that they share and own nothing in: no data, no stack, no globals. */
export async function loadKernels(
  source: BufferSource | WebAssembly.Module,
  memory: WebAssembly.Memory
): Promise<Kernels> {
  const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
  const {exports} = await WebAssembly.instantiate(module, {env: {memory}});
  // What a module exports is known to its compiler alone; assembly/index.ts is this interface's other half.
  return exports as unknown as Kernels;
}
