import {afterEach, expect, it, vi} from "vitest";
import {requestClient} from "../../components/worker/requestClient.js";

type Request = {service: "test"; run: number; what: string};
type Report = {run: number} & ({type: "done"} | {type: "other"} | {type: "failed"; message: string});

/** A client whose worker is this object: the test answers for it. */
function stage() {
  const worker = {
    postMessage: vi.fn(),
    terminate: vi.fn(),
    onmessage: undefined as ((event: {data: Report}) => void) | undefined,
    onerror: undefined as ((event: {message: string; preventDefault(): void}) => void) | undefined
  };
  const client = requestClient<Request, Report>("test", "the worker that is tested", {
    createWorker: () => worker as unknown as Worker,
    patience: 1000
  });
  return {client, worker, say: (data: Report) => worker.onmessage?.({data})};
}
afterEach(() => vi.useRealTimers());

it("sends a command with its service and number, and gives the answer of that number", async () => {
  const {client, worker, say} = stage();
  const [first, second] = [client.ask("done", {what: "a"}), client.ask("done", {what: "b"})];
  expect(worker.postMessage).toHaveBeenLastCalledWith({what: "b", service: "test", run: 2}, []);
  say({run: 2, type: "done"});
  say({run: 1, type: "failed", message: "no a"});
  await expect(second).resolves.toEqual({run: 2, type: "done"});
  await expect(first).rejects.toThrow("no a");
});

it("refuses an answer of another type than the one that was asked for", async () => {
  const {client, say} = stage();
  const asked = client.ask("done", {what: "a"});
  say({run: 1, type: "other"});
  await expect(asked).rejects.toThrow("the worker that is tested answered other instead of done");
});

it("notices a worker that is silent, though not one that still answers others", async () => {
  vi.useFakeTimers();
  const {client, worker, say} = stage();
  const [first, second] = [client.ask("done", {what: "a"}), client.ask("done", {what: "b"})];
  const words = "the worker that is tested has said nothing for 1 seconds and was ended";
  const refused = expect(second).rejects.toThrow(words);
  vi.advanceTimersByTime(900);
  say({run: 1, type: "done"});
  await first;
  vi.advanceTimersByTime(900);
  expect(worker.terminate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  await refused;
  expect(worker.terminate).toHaveBeenCalled();
  await expect(client.ask("done", {what: "c"})).rejects.toThrow(words);
});

it("refuses everything when the worker breaks", async () => {
  const {client, worker} = stage();
  const asked = client.ask("done", {what: "a"});
  worker.onerror?.({message: "out of memory", preventDefault: () => undefined});
  await expect(asked).rejects.toThrow("the worker that is tested broke: out of memory");
});

it("refuses what is asked when it is stopped, so that nobody waits for it", async () => {
  const {client, worker} = stage();
  const asked = client.ask("done", {what: "a"});
  client.stop();
  await expect(asked).rejects.toThrow("the worker that is tested was ended");
  expect(worker.terminate).toHaveBeenCalled();
});
