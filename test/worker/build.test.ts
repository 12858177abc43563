import {expect, it, vi} from "vitest";
import {startBuild} from "../../components/worker/buildClient.js";
import type {BuildReport, BuildRequest} from "../../components/worker/buildProtocol.js";

/** A worker that does nothing by itself. */
function silentWorker() {
  const worker = {
    asked: [] as BuildRequest[],
    onmessage: null as ((event: {data: BuildReport}) => void) | null,
    onerror: null as ((event: {message: string; preventDefault(): void}) => void) | null,
    terminate: vi.fn(),
    postMessage: (request: BuildRequest, transfer: Transferable[]) =>
      void worker.asked.push(structuredClone(request, {transfer}))
  };
  return worker;
}

function open() {
  const worker = silentWorker();
  const reports: BuildReport[] = [];
  const handle = startBuild(
    (report) => reports.push(report),
    () => worker as unknown as Worker
  );
  return {worker, reports, handle};
}

it("numbers its requests and hands the image over", () => {
  const {worker, handle} = open();
  const image = new Float32Array([0.5, -0.5, 1]);
  handle.build();
  handle.predict(image);
  expect(worker.asked).toEqual([
    {service: "build", run: 1, type: "build"},
    {service: "build", run: 2, type: "predict", image: new Float32Array([0.5, -0.5, 1])}
  ]);
  expect(image).toHaveLength(0);
});

it("passes on what answers the last request, and drops the rest", () => {
  const {worker, reports, handle} = open();
  handle.build();
  handle.build();
  worker.onmessage?.({data: {type: "failed", run: 1, message: "old"}});
  worker.onmessage?.({data: {type: "failed", run: 2, message: "new"}});
  expect(reports).toEqual([{type: "failed", run: 2, message: "new"}]);
});

it.each([
  ["", "the worker that builds the network could not be loaded"],
  ["out of memory", "the worker that builds the network broke: out of memory"]
])("tells a worker that broke with %j in words, and ends it", (reason, message) => {
  const {worker, reports, handle} = open();
  handle.build();
  worker.onerror?.({message: reason, preventDefault: () => undefined});
  expect(reports).toEqual([{type: "failed", run: 1, message}]);
  expect(worker.terminate).toHaveBeenCalledOnce();
});
