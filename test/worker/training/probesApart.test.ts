import {expect, it, vi} from "vitest";
import {probesApart} from "../../../components/worker/training/probesApart.js";
import type {TrainingMessages} from "../../../components/worker/training/trainingClient.js";
import {client} from "../../../components/worker/client.js";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import {fakeWorker} from "../../support/fakeWorker.js";

it("copies the parameters only where its worker takes them", async () => {
  const worker = fakeWorker();
  const start = () => client<TrainingMessages>({worker: "training", blame: "it", createWorker: worker.createWorker});
  const probes = probesApart({network: "plain", config: DEFAULT_CONFIG}, start, () =>
    Promise.reject(new Error("here"))
  );
  const parameters = vi.fn(() => new Float32Array([1, 2]));
  probes.begin(100);
  expect(probes.take(parameters)).toBeUndefined();
  expect(parameters).not.toHaveBeenCalled();
  worker.say({type: "answer", id: 1, answer: undefined});
  await new Promise((resolve) => setTimeout(resolve));
  void probes.take(parameters)?.catch(() => undefined);
  expect(parameters).toHaveBeenCalledOnce();
  expect(worker.sent.at(-1)).toMatchObject({type: "ask", kind: "evaluate", what: new Float32Array([1, 2])});
  probes.stop();
});
