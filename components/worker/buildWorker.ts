import {memory, tensor4d} from "@tensorflow/tfjs-core";
import type {Sequential} from "@tensorflow/tfjs-layers";
import type {Network} from "../model/types.js";
import {inspect} from "../tensor/inspect.js";
import {sequentialResnet} from "../tensor/sequentialResnet.js";
import {summaryText} from "../tensor/summaryText.js";
import type {BuildReport, BuildRequest} from "./buildProtocol.js";
import type {ServiceRequest} from "./serviceRequest.js";
import {shownUnit} from "./shownUnit.js";

/** The end of a channel that the worker speaks on. */
export interface BuildPort {
  postMessage(message: BuildReport, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ServiceRequest>) => void): void;
}

/** Builds `network` and runs images through it, as it is asked. `prepare` readies the backend and says what it is. */
export function serveBuild(port: BuildPort, network: Network, prepare: () => Promise<string>): void {
  let model: Sequential | undefined;
  /** Requests are answered one after another: a build disposes of the network that an image may be running through. */
  let turn = Promise.resolve();
  const say = (report: BuildReport, transfer: Transferable[] = []): void => port.postMessage(report, transfer);

  async function answer(request: BuildRequest): Promise<void> {
    const {run} = request;
    if (request.type === "build") {
      const backend = await prepare();
      const start = performance.now();
      model?.dispose();
      model = sequentialResnet(network);
      const milliseconds = performance.now() - start;
      say({type: "built", run, summary: summaryText(model), milliseconds, bytes: memory().numBytes, backend});
      return;
    }
    if (model === undefined) throw new Error("the network has to be built first");
    const start = performance.now();
    const [height, width, channels] = network.input;
    const expected = height * width * channels;
    if (request.image.length !== expected)
      throw new RangeError(
        `the image must have ${expected} values, ${height}×${width}×${channels}: ${request.image.length}`
      );
    const image = tensor4d(request.image, [1, height, width, channels]);
    const probabilities = await inspect(model, image, (maps) => {
      const unit = shownUnit(maps);
      const buffers = [unit.input, unit.residual, unit.sum, unit.output].map(({data}) => data.buffer);
      say({type: "unit", run, unit}, buffers);
    });
    image.dispose();
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
