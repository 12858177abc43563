import {createDataset, gather} from "../../engine/data/dataset.js";
import type {SamplesReport, SamplesRequest} from "./samplesProtocol.js";
import type {ServiceRequest} from "../../worker/serviceRequest.js";

/** The end of a channel that the worker speaks on. */
export interface SamplesPort {
  postMessage(message: SamplesReport, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ServiceRequest>) => void): void;
}

function answer(request: SamplesRequest): SamplesReport {
  const {run, data, split, size, seed} = request;
  const dataset = createDataset(data, split, size, seed);
  const all = Array.from({length: dataset.count}, (_, i) => i);
  if (request.type === "draw") {
    const {label, count} = request;
    const indices = all.filter((i) => label === undefined || dataset.label(i) === label).slice(0, count);
    const {images, labels} = gather(dataset, indices);
    const {channels, classes} = dataset;
    return {type: "drawn", run, images: new Float32Array(images), labels: [...labels], indices, channels, classes};
  }
  const counts = dataset.classes.map(() => 0);
  let [sum, squares, values] = [0, 0, 0];
  for (const i of all) {
    counts[dataset.label(i)] = (counts[dataset.label(i)] ?? 0) + 1;
    for (const value of dataset.image(i)) {
      sum += value;
      squares += value * value;
      values++;
    }
  }
  const mean = sum / values;
  return {type: "measured", run, images: all.length, counts, mean, deviation: Math.sqrt(squares / values - mean ** 2)};
}

/** Draws images of the data sets as they are asked for. */
export function serveSamples(port: SamplesPort): void {
  port.addEventListener("message", ({data}) => {
    if (data.service !== "samples") return;
    try {
      const report = answer(data);
      port.postMessage(report, report.type === "drawn" ? [report.images.buffer] : []);
    } catch (error) {
      port.postMessage(
        {type: "failed", run: data.run, message: error instanceof Error ? error.message : String(error)},
        []
      );
    }
  });
}
