import {afterEach, expect, it, vi} from "vitest";
import {requestClient} from "../../components/worker/requestClient.js";

type Report = {run: number; type: "done" | "part" | "failed"; message?: string};

/** A client whose worker is this object: the test answers for it. */
function stage() {
  const worker = {
    postMessage: vi.fn(),
    terminate: vi.fn(),
    onmessage: undefined as ((event: {data: Report}) => void) | undefined,
    onerror: undefined as ((event: {message: string; preventDefault(): void}) => void) | undefined
  };
  const client = requestClient<{what: string}, Report>({
    service: "test",
    name: "the worker that is tested",
    isProgress: ({type}) => type === "part",
    createWorker: () => worker as unknown as Worker,
    patience: 1000
  });
  return {client, worker, say: (data: Report) => worker.onmessage?.({data})};
}
afterEach(() => vi.useRealTimers());

it("sends a command with its service and number, and gives the answer of that number", async () => {
  const {client, worker, say} = stage();
  const [first, second] = [client.ask({what: "a"}), client.ask({what: "b"})];
  expect(worker.postMessage).toHaveBeenLastCalledWith({what: "b", service: "test", run: 2}, []);
  say({run: 2, type: "done"});
  say({run: 1, type: "failed", message: "no a"});
  await expect(second).resolves.toEqual({run: 2, type: "done"});
  await expect(first).rejects.toThrow("no a");
});

it("tells what comes before the last report", async () => {
  const {client, say} = stage();
  const parts: Report[] = [];
  const asked = client.ask({what: "a"}, [], (report) => parts.push(report));
  say({run: 1, type: "part"});
  say({run: 1, type: "done"});
  await asked;
  expect(parts).toEqual([{run: 1, type: "part"}]);
});

it("notices a worker that is silent, though not one that still reports", async () => {
  vi.useFakeTimers();
  const {client, worker, say} = stage();
  const asked = client.ask({what: "a"});
  const refused = expect(asked).rejects.toThrow("the worker that is tested has said nothing for 1 seconds");
  vi.advanceTimersByTime(900);
  say({run: 1, type: "part"});
  vi.advanceTimersByTime(900);
  expect(worker.terminate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  await refused;
  expect(worker.terminate).toHaveBeenCalled();
  await expect(client.ask({what: "b"})).rejects.toThrow("has said nothing");
});

it("refuses everything when the worker breaks", async () => {
  const {client, worker} = stage();
  const asked = client.ask({what: "a"});
  worker.onerror?.({message: "out of memory", preventDefault: () => undefined});
  await expect(asked).rejects.toThrow("the worker that is tested broke: out of memory");
});
