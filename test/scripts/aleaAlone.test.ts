import {build, type Plugin} from "esbuild";
import seedrandom from "seedrandom";
import {expect, it} from "vitest";
import {aleaAlone} from "../../scripts/aleaAlone.js";
import {root} from "../support/root.js";

async function bundle(plugins: Plugin[]): Promise<string> {
  const {outputFiles} = await build({
    absWorkingDir: root,
    stdin: {contents: 'import * as random from "seedrandom"; export const alea = random.alea;', resolveDir: root},
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    minify: true,
    plugins
  });
  return outputFiles[0]?.text ?? "";
}

it("keeps of seedrandom the generator that TensorFlow.js takes, with the same numbers, and no other", async () => {
  const [whole, alone] = [await bundle([]), await bundle([aleaAlone])];
  expect(alone.length).toBeLessThan(whole.length / 4);
  const {alea} = (await import(`data:text/javascript,${encodeURIComponent(alone)}`)) as Pick<typeof seedrandom, "alea">;
  const [one, other] = [alea("7"), seedrandom.alea("7")];
  for (let i = 0; i < 100; i++) expect(one()).toBe(other());
});

it("holds to what TensorFlow.js takes: a new release that took another generator would be noticed", async () => {
  const {outputFiles} = await build({
    absWorkingDir: root,
    stdin: {
      contents: 'export {randomUniform, randomNormal, randomGamma} from "@tensorflow/tfjs-core";',
      resolveDir: root
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    logLevel: "silent",
    logOverride: {"import-is-undefined": "error"},
    plugins: [aleaAlone]
  });
  expect(outputFiles[0]?.text).toContain("alea");
});
