// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {button} from "../../../components/ui/button.js";
import {lockControls} from "../../../components/ui/focus/lockControls.js";

const [run, make, other] = ["Run", "Make", "Other"].map((name) => button(name, () => undefined)) as [
  HTMLButtonElement,
  HTMLButtonElement,
  HTMLButtonElement
];
beforeEach(() => document.body.replaceChildren(run, make, other));
/** What a browser does with the focus of a control that is locked, and jsdom does not. */
const loseFocus = (): void => (document.activeElement as HTMLElement).blur();

it("gives the focus back to the control that had it when it was locked, once", () => {
  const lock = lockControls(run, make);
  make.focus();
  lock(true);
  expect([run.disabled, make.disabled, other.disabled]).toEqual([true, true, false]);
  loseFocus();
  lock(true);
  lock(false);
  expect([run.disabled, make.disabled]).toEqual([false, false]);
  expect(document.activeElement).toBe(make);
  make.blur();
  lock(true);
  lock(false);
  expect(document.activeElement).toBe(document.body);
});

it("takes the focus from nothing that has it by then", () => {
  const lock = lockControls(run, make);
  run.focus();
  lock(true);
  loseFocus();
  other.focus();
  lock(false);
  expect(document.activeElement).toBe(other);
});
