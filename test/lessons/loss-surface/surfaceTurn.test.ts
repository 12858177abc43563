// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {surfaceTurn} from "../../../components/lessons/loss-surface/surfaceTurn.js";
import {aPlane} from "../../support/aSurface.js";
import {control, set, stillPage} from "../../support/reader.js";

beforeEach(stillPage);

const planes = (["residual", "plain"] as const).map((network) => aPlane(network, (x, y) => 0.1 + x ** 2 + 2 * y ** 2));
const drawing = (element: Element): string => element.querySelector(".loss-relief")?.innerHTML ?? "";
const pointer = (kind: string, clientX: number, clientY: number): Event =>
  Object.assign(new MouseEvent(kind, {bubbles: true, clientX, clientY}), {pointerId: 1});

it("turns both surfaces by the sliders", () => {
  const {element} = surfaceTurn(planes);
  expect(element.querySelectorAll(".loss-relief")).toHaveLength(2);
  const before = drawing(element);
  set(element, "Turn", 120);
  const after = drawing(element);
  expect(after).not.toBe(before);
  set(element, "Tilt", 60);
  expect(drawing(element)).not.toBe(after);
});

it("turns them by dragging: round and round across, to its end up and down; let go, they rest", () => {
  const {element} = surfaceTurn(planes);
  const picture = element.querySelector<HTMLElement>(".turned")!;
  picture.setPointerCapture = () => undefined;
  picture.dispatchEvent(pointer("pointerdown", 100, 100));
  picture.dispatchEvent(pointer("pointermove", 0, 100));
  expect(control(element, "Turn").value).toBe("330");
  picture.dispatchEvent(pointer("pointermove", 0, 1000));
  expect(control(element, "Tilt").value).toBe("90");
  picture.dispatchEvent(pointer("pointerup", 0, 1000));
  picture.dispatchEvent(pointer("pointermove", 300, 100));
  expect(control(element, "Turn").value).toBe("330");
});
