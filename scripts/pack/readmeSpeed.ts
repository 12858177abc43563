import {significant} from "../../components/draw/numbers.js";
import type {RecordedSpeed} from "../../components/lessons/method/speed/recordedSpeed.js";
import {machineWords} from "../../components/lessons/method/speed/speedWords.js";

/** The package's figures as Markdown, from the recorded benchmark. */
export function readmeSpeed(recorded: RecordedSpeed): string {
  const {cpu, registered, fused, plain} = recorded.step;
  const row = (name: string, {median, best}: typeof cpu): string =>
    `| ${name} | ${significant(median)} | ${significant(best)} | ${significant(median / plain.median, 2)} |`;
  return [
    "One training step of a residual network of 34 layers (8 to 64 channels, 16 × 16 × 1, batches of 32, batch norm, momentum), written in",
    "`tf.layers`; the last column is the time beside the same step planned by hand on the same kernels:",
    "",
    "| backend | ms, median | ms, best | beside the planned step |",
    "|---|---:|---:|---:|",
    row("cpu", cpu),
    row("wasm, kernels registered, model unchanged", registered),
    row("the same, batch norm, sum and ReLU as one layer", fused),
    "",
    `${machineWords(recorded)}.`
  ].join("\n");
}
