import {expect, it} from "vitest";
import {lesionClient} from "../../../components/lessons/paths/lesionClient.js";
import {fakeWorker} from "../../support/fakeWorker.js";

it("gives up a worker that falls silent, says so, and refuses what is asked later", async () => {
  const {createWorker, terminate} = fakeWorker();
  const lesions = lesionClient({createWorker, patience: 20});
  const words = "the worker that tests the networks stopped answering";
  await expect(lesions.test("plain", [])).rejects.toThrow(words);
  expect(terminate).toHaveBeenCalledOnce();
  await expect(lesions.test("plain", [])).rejects.toThrow(words);
});

it("is patient with a worker that answers, and hands on what it could not do", async () => {
  const {createWorker, terminate, sent, say} = fakeWorker();
  const lesions = lesionClient({createWorker, patience: 20});
  const tested = lesions.test("plain", ["a"]);
  const weights = new ArrayBuffer(4);
  const loaded = expect(lesions.load("plain", weights)).rejects.toThrow("no weights");
  expect(weights.byteLength).toBe(0);
  expect(sent[0]).toMatchObject({kind: "test", what: {network: "plain", deleted: ["a"], swapped: []}});
  say({type: "answer", id: 1, answer: {answers: "01", accuracy: 0.5}});
  say({type: "refusal", id: 2, message: "no weights"});
  expect((await tested).answers).toBe("01");
  await loaded;
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(terminate).not.toHaveBeenCalled();
  lesions.stop();
});
