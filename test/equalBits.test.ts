import {expect, it} from "vitest";
import type {NetworkRun, TwinName} from "../components/run/networkRun.js";
import {parseHash} from "../components/run/runConfig.js";
import {runCsv} from "../components/run/runCsv.js";
import {startRun} from "../components/engine/train/startRun.js";
import {DEFAULT_DIGEST, releaseDigest} from "./support/releaseDigest.js";
import {recordedData} from "./support/recordedData.js";
import {kernelBytes, useWasm} from "./support/wasmBackend.js";

/**
 * What each link's run measures, as commit 84642d1 computed it. A change that alters one bit of a run fails here; the digests are
 * never made anew. The default run, the longest, is trained in a browser (`pages/trainingLab.spec.ts`).
 */
const DIGESTS: Readonly<Record<string, string>> = {
  "#zero=1&steps=12": "0f23bc4acf158871d5d76b80497bc6f15575494d725984f75939e61ee20a65ec",
  "#bn=0&depth=18&size=12&lr=0.02&steps=21": "f750ac707fb3093f7360a8b15a9f5e98a3b2b274a7c145347155cf254b77fd3d",
  "#data=shapes&steps=11": "fd88c7593496010a0e593996bd71f3ea6ff754d84a21aba173e03439910da78d",
  "#batch=4&steps=25": "54dc17b4ec5ab90c273d9d74f2acf4b81c8cac8a07c9d94a37d607d5dc7ad754",
  "#steps=33&size=8&seed=7": "16c793f89dbdce9ff964fa3eda6cf72e25254128384a02edfd5e66290016393f",
  "#depth=10&steps=40&lr=0.1": "89abceae6c5b39a6c03ea983838992e396ed7ce20d39c5bd33180642b5cd7714",
  "#depth=18&steps=20&seed=4294967295&batch=33": "61ab8833fe45d1552fd7265561919bde11a119424179dc45470eaaf062f28105",
  "#width=16&size=12&steps=6": "6a3ade1edd8fa9effbf8ea4ee1c35781395132cd57b6a5de062ea125e7e39a0f",
  "#size=20&skip=on&steps=10": "596e5c1797574d138482772f6b041cf23e7db424b10289742b7d8c0e0c6aef0d",
  "#width=24&depth=10&size=12&batch=70&data=shapes&steps=2&skip=off":
    "3bf16821301d60e4bfb5d7f68745110c250617c3607698b1e0f6b4a67b45c2e8"
};

/** Both twins of a link, or the one that it names, trained as its worker would. */
async function train(link: string): Promise<NetworkRun[]> {
  const {config, problems} = parseHash(link);
  expect(problems).toEqual([]);
  const names = {compare: ["residual", "plain"], on: ["residual"], off: ["plain"]} as const;
  const runs: NetworkRun[] = [];
  for (const network of names[config.skip] as readonly TwinName[]) {
    const {step, steps} = await startRun(network, config, kernelBytes(), () => config.lr);
    runs.push({network, weightLayers: step.weightLayers, activationLayers: step.activationLayers, reports: [...steps]});
    step.dispose();
  }
  return runs;
}

it.each(Object.entries(DIGESTS))(
  "the link “%s” gives the lines of the first release, to the bit",
  async (link, digest) => {
    await useWasm();
    expect(releaseDigest(runCsv(await train(link)))).toBe(digest);
  }
);

it("the recorded default run, which pages show before one is trained, has the lines of the first release", () => {
  const {networks} = recordedData("default") as {readonly networks: readonly NetworkRun[]};
  expect(releaseDigest(runCsv(networks))).toBe(DEFAULT_DIGEST);
});
