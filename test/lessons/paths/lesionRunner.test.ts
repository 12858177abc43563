import {expect, it} from "vitest";
import type {LesionClient} from "../../../components/lessons/paths/lesionClient.js";
import {lesionRunner} from "../../../components/lessons/paths/lesionRunner.js";

it("starts a fresh worker after one that failed", async () => {
  let started = 0;
  const start = (): LesionClient => {
    const number = ++started;
    return {
      load: () => Promise.resolve({units: [], seed: 1, images: 4}),
      test: () => (number === 1 ? Promise.reject(new Error("broke")) : Promise.resolve({answers: "0", accuracy: 1})),
      watch: (_network, _deleted, image) => Promise.resolve({answers: String(image), accuracy: 1}),
      stop: () => undefined
    };
  };
  const weights = () => Promise.resolve(new ArrayBuffer(4));
  const runner = lesionRunner({residual: weights, plain: weights}, start);
  await expect(runner.answers("plain", [])).rejects.toThrow("broke");
  expect(await runner.answers("plain", [])).toBe("0");
  expect(await runner.answers("residual", [])).toBe("0");
  expect((await runner.watch("plain", [], 7)).answers).toBe("7");
  expect(started).toBe(2);
});
