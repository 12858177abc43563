import {beforeAll, expect, it} from "vitest";
import {DEFAULT_CONFIG, type RunConfig} from "../../../components/run/runConfig.js";
import type {TrainingCommand, TrainingReport} from "../../../components/worker/training/trainingProtocol.js";
import {serveTraining} from "../../../components/worker/training/training.worker.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const CONFIG: RunConfig = {...DEFAULT_CONFIG, depth: 10, size: 8, batch: 4, steps: 3};

/** A worker's service at the other end of a real channel. */
function open(prepare = () => Promise.resolve(kernelBytes())) {
  const {port1, port2} = new MessageChannel();
  const reports: TrainingReport[] = [];
  const waiting = new Map<TrainingReport["type"], () => void>();
  port2.start();
  serveTraining(port2, prepare);
  port1.onmessage = ({data}: MessageEvent<TrainingReport>) => {
    reports.push(data);
    waiting.get(data.type)?.();
  };
  return {
    reports,
    types: () => reports.map(({type}) => type),
    send: (command: TrainingCommand) => port1.postMessage({...command, service: "training", run: 7}),
    until: (type: TrainingReport["type"]) => new Promise<void>((resolve) => waiting.set(type, resolve)),
    close: () => port1.close()
  };
}

it("reports every step in order and ends with exactly one finished", async () => {
  const {send, until, types, reports, close} = open();
  const finished = until("finished");
  send({type: "start", network: "residual", config: CONFIG, paused: false});
  await finished;
  expect(types()).toEqual(["started", "report", "report", "report", "finished"]);
  expect(reports.every(({run}) => run === 7)).toBe(true);
  close();
});

it("trains one step at a time when paused, and goes on when resumed", async () => {
  const {send, until, types, close} = open();
  const started = until("started");
  send({type: "start", network: "plain", config: CONFIG, paused: true});
  await started;
  const step = until("report");
  send({type: "step"});
  await step;
  const pong = until("pong");
  send({type: "ping"});
  await pong;
  expect(types()).toEqual(["started", "report", "pong"]);
  const finished = until("finished");
  send({type: "resume"});
  await finished;
  expect(types().filter((type) => type === "report")).toHaveLength(3);
  close();
});

it("takes a step that was asked for before the network was ready", async () => {
  const {send, until, types, close} = open();
  const step = until("report");
  send({type: "start", network: "plain", config: CONFIG, paused: true});
  send({type: "step"});
  await step;
  expect(types()).toEqual(["started", "report"]);
  close();
});

it("uses a learning rate that is changed on the way from the next step on", async () => {
  const {send, until, reports, close} = open();
  const started = until("started");
  send({type: "start", network: "residual", config: CONFIG, paused: true});
  await started;
  const step = until("report");
  send({type: "step"});
  await step;
  const finished = until("finished");
  send({type: "learningRate", value: 0.5});
  send({type: "resume"});
  await finished;
  const rates = reports.flatMap((report) => (report.type === "report" ? [report.report.learningRate] : []));
  expect(rates.map((rate) => Number(rate.toFixed(4)))).toEqual([0.01, 0.2, 0.3]);
  close();
});

it("says why it cannot start, once", async () => {
  const {send, until, types, reports, close} = open(() => Promise.reject(new Error("no SIMD here")));
  const failed = until("failed");
  send({type: "start", network: "residual", config: CONFIG, paused: false});
  await failed;
  expect(types()).toEqual(["failed"]);
  expect(reports[0]).toMatchObject({message: "no SIMD here"});
  close();
});
