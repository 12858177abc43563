// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {lateWork} from "../../../components/ui/late/lateWork.js";
import type {Parts} from "../../../components/ui/late/parts.js";
import {stillPage, watches} from "../../support/reader.js";
import {heldTasks, sightedPage} from "../../support/sightedPage.js";

let place: HTMLElement;
let tasks: ReturnType<typeof heldTasks>;
const reported = vi.fn();
beforeEach(() => {
  stillPage();
  tasks = heldTasks();
  vi.stubGlobal("reportError", reported.mockReset());
  place = document.createElement("div");
  document.body.replaceChildren(place);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const done: string[] = [];
function* work(name: string): Parts<void> {
  for (const part of [1, 2, 3]) {
    done.push(`${name}${part}`);
    yield;
  }
}

it("does the first part now, the others in tasks, and ends what was begun before", async () => {
  done.length = 0;
  const late = lateWork(place);
  late.begin(work("a"));
  expect(done).toEqual(["a1"]);
  await tasks(1);
  expect(done).toEqual(["a1", "a2"]);
  late.begin(work("b"));
  await tasks();
  expect(done).toEqual(["a1", "a2", "b1", "b2", "b3"]);
});

it("does no further part once it is stopped, also where the work still waits", async () => {
  done.length = 0;
  let goOn = (): void => undefined;
  const late = lateWork(place);
  late.begin(work("a"), new Promise<void>((resolve) => (goOn = resolve)));
  await tasks();
  expect(done).toEqual(["a1"]);
  late.stop();
  goOn();
  await tasks();
  expect(done).toEqual(["a1"]);
});

/** Work that throws in a part of its own. */
function* broken(words: string): Parts<void> {
  yield;
  throw new RangeError(words);
}

it("tells in its element what the work throws, reports it, and leaves there what stands", async () => {
  place.append("what stands");
  lateWork(place).begin(broken("no station 3"));
  await tasks();
  expect(place.querySelector(".problem")?.textContent).toBe(
    "This part stopped: no station 3. The rest of the page is whole."
  );
  expect(place.textContent).toContain("what stands");
  expect(reported.mock.calls).toEqual([[new RangeError("no station 3")]]);
});

it("tells the newest of what its works throw, until one comes to its end, and that of others beside it", async () => {
  const [late, other] = [lateWork(place), lateWork(place)];
  const notes = (): readonly (string | undefined)[] =>
    [...place.querySelectorAll(".problem")].map(({textContent}) => /no \w+/.exec(textContent)?.[0]);
  for (const words of ["no arc", "no box"]) {
    late.begin(broken(words));
    await tasks();
    expect(notes()).toEqual([words]);
  }
  other.begin(broken("no chart"));
  await tasks();
  expect(notes()).toEqual(["no chart", "no box"]);
  late.begin(work("a"));
  await tasks(1);
  expect(notes()).toEqual(["no chart", "no box"]);
  await tasks();
  expect(notes()).toEqual(["no chart"]);
});

it("tells it also where a browser has no way to report it", async () => {
  vi.stubGlobal("reportError", undefined);
  delete (globalThis as {reportError?: unknown}).reportError;
  lateWork(place).begin(broken("no station 3"));
  await tasks();
  expect(place.querySelectorAll(".problem")).toHaveLength(1);
});

it("works once its element stands, in a task of its own", async () => {
  const page = sightedPage();
  const first = vi.fn();
  expect(lateWork(place).whenStanding(first)).toBe(true);
  await tasks();
  expect(first).not.toHaveBeenCalled();
  page.stand();
  await Promise.resolve();
  expect(first).not.toHaveBeenCalled();
  await tasks();
  expect(first).toHaveBeenCalledExactlyOnceWith(1216);
});

it("tells in its element what that throws", async () => {
  const page = sightedPage();
  lateWork(place).whenStanding(() => {
    throw new RangeError("no chart");
  });
  page.stand();
  await tasks();
  expect(place.querySelector(".problem")?.textContent).toContain("no chart");
});

it("waits for one standing alone: for that of the newest work", async () => {
  const page = sightedPage();
  const [first, second] = [vi.fn(), vi.fn()];
  const late = lateWork(place);
  late.whenStanding(first);
  late.whenStanding(second);
  expect(watches()).toBe(1);
  page.stand();
  await tasks();
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
});

it("never works where it is stopped before it stands, or before its task", async () => {
  const page = sightedPage();
  const first = vi.fn();
  const [early, then, late] = [lateWork(place), lateWork(place), lateWork(place)];
  for (const one of [early, then, late]) one.whenStanding(first);
  early.stop();
  expect(watches()).toBe(2);
  page.stand();
  then.stop();
  await Promise.resolve();
  late.stop();
  await tasks();
  expect(first).not.toHaveBeenCalled();
});

it("leaves the work to its owner where a browser cannot tell what stands", async () => {
  const first = vi.fn();
  expect(lateWork(place).whenStanding(first)).toBe(false);
  await tasks();
  expect(first).not.toHaveBeenCalled();
});
