import {getGradient, getKernel, registerGradient, registerKernel, type TensorInfo} from "@tensorflow/tfjs-core";
import {expect, it} from "vitest";
import {overrides} from "../../../../components/engine/kernels/stock/overrides.js";

const made = (dataId: string): TensorInfo => ({dataId: {id: dataId}, shape: [], dtype: "float32"});
const run = (name: string) => getKernel(name, "wasm").kernelFunc({inputs: {}, attrs: {}, backend: {}});

it.each(["the last first", "the first first"])("runs nothing that was taken back, %s", (order) => {
  const kernelName = `Taken back ${order}`;
  const stock = {kernelName, backendName: "wasm", kernelFunc: () => made("stock")};
  const gradient = {kernelName, gradFunc: () => ({})};
  registerKernel(stock);
  registerGradient(gradient);
  const both = ["first", "second"].map((name) => {
    const replaced = overrides();
    replaced.kernel(kernelName, () => made(name));
    replaced.gradient(kernelName, () => ({}));
    return replaced;
  });
  expect(run(kernelName)).toEqual(made("second"));
  const [one, other] = order === "the first first" ? both : both.toReversed();
  one?.restore();
  expect(run(kernelName)).toEqual(made(order === "the first first" ? "second" : "first"));
  other?.restore();
  expect(run(kernelName)).toEqual(made("stock"));
  if (order === "the last first")
    expect([getKernel(kernelName, "wasm"), getGradient(kernelName)]).toEqual([stock, gradient]);
});

it("says what is missing: other inputs, or a kernel where there is none any more", () => {
  const [one, other] = [overrides(), overrides()];
  const call = () => run("Missing");
  one.kernel("Missing", () => undefined, "four axes");
  expect(call).toThrow("Missing on wasm needs four axes");
  other.kernel("Missing", () => undefined);
  one.restore();
  other.restore();
  expect(call).toThrow("wasm has no Missing");
});
