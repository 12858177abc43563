import {expect, it} from "vitest";
import {startLesions} from "../../../components/lessons/paths/lesionClient.js";
import type {LesionReport, LesionRequest} from "../../../components/lessons/paths/lesionProtocol.js";

/** A worker that answers as told, or not at all. */
function fakeWorker(answer: (request: LesionRequest) => LesionReport | undefined) {
  let ended = false;
  const worker = {
    onmessage: null as ((event: {data: LesionReport}) => void) | null,
    onerror: null,
    postMessage(request: LesionRequest) {
      const report = answer(request);
      if (report) queueMicrotask(() => worker.onmessage?.({data: report}));
    },
    terminate: () => (ended = true)
  };
  return {create: () => worker as unknown as Worker, ended: () => ended};
}

it("gives up a worker that falls silent, says so, and refuses what is asked later", async () => {
  const worker = fakeWorker(() => undefined);
  const lesions = startLesions({createWorker: worker.create, patience: 20});
  const words = "the worker that tests the networks has said nothing for 0.02 seconds and was ended";
  await expect(lesions.test("plain", [])).rejects.toThrow(words);
  expect(worker.ended()).toBe(true);
  await expect(lesions.test("plain", [])).rejects.toThrow(words);
});

it("is patient with a worker that answers, and hands on what it could not do", async () => {
  const worker = fakeWorker(({run, network, type}) =>
    type === "load"
      ? {type: "failed", run, network, message: "no weights"}
      : {type: "tested", run, network, answers: "01", accuracy: 0.5}
  );
  const lesions = startLesions({createWorker: worker.create, patience: 20});
  expect((await lesions.test("plain", ["a"])).answers).toBe("01");
  await expect(lesions.load("plain", new ArrayBuffer(0))).rejects.toThrow("no weights");
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(worker.ended()).toBe(false);
  lesions.stop();
});
