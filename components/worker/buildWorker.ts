import {memory} from "@tensorflow/tfjs-core";
import type {Network} from "../model/types.js";
import {createFoldedNetwork, type FoldedNetwork} from "../tensor/foldedNetwork.js";
import {loadKernels} from "../tensor/kernels/loadKernels.js";
import {createAllocator, type Allocator} from "../tensor/kernels/wasmMemory.js";
import {modelWeights} from "../tensor/modelWeights.js";
import {sequentialResnet} from "../tensor/sequentialResnet.js";
import type {UnitMaps} from "../tensor/unitMaps.js";
import {summaryText} from "../tensor/summaryText.js";
import type {BuildReport, BuildRequest} from "./buildProtocol.js";
import type {ServiceRequest} from "./serviceRequest.js";
import {buffersOf, shownUnit, unitChannels} from "./shownUnit.js";

/** The end of a channel that the worker speaks on. */
export interface BuildPort {
  postMessage(message: BuildReport, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ServiceRequest>) => void): void;
}

/** The wasm backend made ready: what it is in words, and the kernels' bytes. */
export interface PreparedBackend {
  readonly backend: string;
  readonly kernels: BufferSource;
}

/** The network folded for single images, in its own memory. */
interface Built {
  readonly folded: FoldedNetwork;
  readonly allocator: Allocator;
}

/** Builds `network` and runs images through it, as it is asked. `prepare` readies the backend and says what it is. */
export function serveBuild(port: BuildPort, network: Network, prepare: () => Promise<PreparedBackend>): void {
  let built: Built | undefined;
  /** The last image's maps by unit. */
  const kept = new Map<string, UnitMaps>();
  /** Requests are answered one after another: a build disposes of the network that an image may be running through. */
  let turn = Promise.resolve();
  const say = (report: BuildReport, transfer: Transferable[] = []): void => port.postMessage(report, transfer);

  async function answer(request: BuildRequest): Promise<void> {
    const {run} = request;
    if (request.type === "build") {
      const {backend, kernels: bytes} = await prepare();
      const start = performance.now();
      built?.allocator.dispose();
      const model = sequentialResnet(network);
      const allocator = createAllocator();
      const kernels = await loadKernels(bytes, allocator.memory);
      built = {folded: createFoldedNetwork(network, modelWeights(network, model), kernels, allocator), allocator};
      const summary = summaryText(model);
      // The folded network has weights of its own; the layers' would be kept twice.
      model.dispose();
      const milliseconds = performance.now() - start;
      say({type: "built", run, summary, milliseconds, bytes: memory().numBytes, backend});
      return;
    }
    if (request.type === "channels") {
      const maps = kept.get(request.unit);
      if (maps === undefined) throw new Error(`the maps of ${request.unit} are no longer kept`);
      const all = unitChannels(maps);
      say({type: "channels", run, maps: all}, buffersOf(all));
      return;
    }
    if (built === undefined) throw new Error("the network has to be built first");
    const start = performance.now();
    kept.clear();
    const probabilities = built.folded.run(request.image, {
      onUnit(maps) {
        kept.set(maps.name, maps);
        const unit = shownUnit(maps);
        say({type: "unit", run, unit}, buffersOf(unit));
      }
    });
    say({type: "predicted", run, probabilities: [...probabilities], milliseconds: performance.now() - start});
  }
  port.addEventListener("message", ({data}) => {
    // Other services may be asked on the same port.
    if (data.service !== "build") return;
    turn = turn
      .then(() => answer(data))
      .catch((error: unknown) => {
        say({type: "failed", run: data.run, message: error instanceof Error ? error.message : String(error)});
      });
  });
}
