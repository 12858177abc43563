import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {landscapeParts} from "../../../components/picture/line/landscape.js";
import {landscapeOnce} from "../../../components/picture/line/landscapeOnce.js";
import {atOnce} from "../../../components/ui/late/parts.js";
import {heldTasks} from "../../support/sightedPage.js";

const parts = vi.hoisted(() => ({painted: 0}));
vi.mock("../../../components/picture/line/landscape.js", async (original) => {
  const whole = await original<typeof import("../../../components/picture/line/landscape.js")>();
  return {
    ...whole,
    *landscapeParts() {
      const inner = whole.landscapeParts();
      for (;;) {
        parts.painted++;
        const {done, value} = inner.next();
        if (done === true) return value;
        yield;
      }
    }
  };
});

let tasks: ReturnType<typeof heldTasks>;
beforeEach(() => {
  tasks = heldTasks();
  parts.painted = 0;
});
afterEach(() => vi.unstubAllGlobals());
const never = () => false;
const isWhole = (picture: Uint8ClampedArray) => {
  const whole = atOnce(landscapeParts());
  return picture.length === whole.length && picture.every((value, i) => value === whole[i]);
};

it("paints nothing before it is asked, and the whole once, a part a task, however many ask for it", async () => {
  const landscape = landscapeOnce();
  await tasks();
  expect(parts.painted).toBe(0);
  const [first, second] = [landscape.inParts(never), landscape.inParts(never)];
  expect(parts.painted).toBe(2);
  await tasks();
  await Promise.all([first, second, landscape.inParts(never)]);
  expect(parts.painted).toBe(4);
  const picture = landscape.now();
  expect(landscape.now()).toBe(picture);
  expect(parts.painted).toBe(4);
  expect(isWhole(picture)).toBe(true);
});

it("paints what is left at once where it is needed now", async () => {
  const landscape = landscapeOnce();
  const painting = landscape.inParts(never);
  await tasks(1);
  expect(parts.painted).toBe(2);
  const picture = landscape.now();
  await tasks();
  await painting;
  expect(parts.painted).toBe(4);
  expect(landscape.now()).toBe(picture);
  expect(isWhole(picture)).toBe(true);
});

it("rests once it is over for who asked, and goes on for who asks later", async () => {
  const landscape = landscapeOnce();
  let isOver = false;
  const painting = landscape.inParts(() => isOver);
  await tasks(1);
  isOver = true;
  await tasks();
  await painting;
  expect(parts.painted).toBe(2);
  const again = landscape.inParts(never);
  await tasks();
  await again;
  expect(parts.painted).toBe(4);
});
