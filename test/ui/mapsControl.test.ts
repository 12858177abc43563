// @vitest-environment jsdom
import {expect, it} from "vitest";
import {mapsControl} from "../../components/ui/mapsControl.js";

function stage() {
  const control = mapsControl();
  const told: unknown[] = [];
  control.element.addEventListener("input", () => told.push(control.value));
  const [kind, number] = [control.element.querySelector("select")!, control.element.querySelector("input")!];
  const choose = (value: string): void => {
    kind.value = value;
    kind.dispatchEvent(new Event("input", {bubbles: true}));
  };
  const type = (value: string): void => {
    number.value = value;
    number.dispatchEvent(new Event("input", {bubbles: true}));
  };
  return {control, told, kind, number, choose, type};
}

it("begins at the mean, and asks for a number only where one channel is wanted", () => {
  const {control, told, number, choose, type} = stage();
  control.setChannels(8);
  expect([control.value, number.closest("label")?.hidden]).toEqual(["mean", true]);
  choose("strongest");
  choose("one");
  expect(number.closest("label")?.hidden).toBe(false);
  type("5");
  expect(told).toEqual(["strongest", 0, 5]);
});

it("brings a number that is no channel to the nearest one", () => {
  const {control, number, choose, type} = stage();
  control.setChannels(8);
  choose("one");
  for (const [typed, value] of [
    ["99", 7],
    ["-3", 0],
    ["2.4", 2],
    ["", 0]
  ] as const) {
    type(typed);
    expect(control.value).toBe(value);
  }
  type("99");
  number.dispatchEvent(new Event("change"));
  expect(number.value).toBe("7");
});

it("goes back to what is shown without a word", () => {
  const {control, told, kind} = stage();
  control.setChannels(8);
  control.value = 3;
  expect([control.value, kind.value]).toEqual([3, "one"]);
  control.value = "mean";
  expect([control.value, told]).toEqual(["mean", []]);
});
