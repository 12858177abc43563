import {expect, it} from "vitest";
import type {SampledSplit, SamplesReport, SamplesRequest} from "../../../components/lessons/images/samplesProtocol.js";
import {serveSamples} from "../../../components/lessons/images/samples.worker.js";
import {createDataset} from "../../../components/engine/data/dataset.js";

async function ask(
  command: SampledSplit & ({type: "draw"; count: number; label?: number} | {type: "measure"})
): Promise<SamplesReport> {
  const {port1, port2} = new MessageChannel();
  port2.start();
  serveSamples(port2);
  const report = await new Promise<SamplesReport>((resolve) => {
    port1.onmessage = ({data}: MessageEvent<SamplesReport>) => resolve(data);
    port1.postMessage({...command, service: "samples", run: 1} satisfies SamplesRequest);
  });
  port1.close();
  return report;
}
const split = {data: "digits", split: "test", size: 8, seed: 3} as const;

it("draws the first images of one class, those that training would see", async () => {
  const report = await ask({...split, type: "draw", count: 4, label: 7});
  if (report.type !== "drawn") throw new Error(report.type);
  expect(report.labels).toEqual([7, 7, 7, 7]);
  expect(report.images).toHaveLength(4 * 64);
  const [, second = -1] = report.indices;
  expect(report.images.slice(64, 128)).toEqual(createDataset("digits", "test", 8, 3).image(second));
});

it("measures a whole split: every image counted once, mean and deviation over all pixels", async () => {
  const report = await ask({...split, type: "measure"});
  if (report.type !== "measured") throw new Error(report.type);
  expect(report.counts.reduce((a, b) => a + b, 0)).toBe(1024);
  expect(Math.min(...report.counts)).toBeGreaterThan(50);
  const dataset = createDataset("digits", "test", 8, 3);
  const pixels = Array.from({length: 1024}, (_, i) => [...dataset.image(i)]).flat();
  const mean = pixels.reduce((a, b) => a + b, 0) / pixels.length;
  expect(report.mean).toBeCloseTo(mean, 6);
  const variance = pixels.reduce((sum, value) => sum + (value - mean) ** 2, 0) / pixels.length;
  expect(report.deviation).toBeCloseTo(Math.sqrt(variance), 6);
});
