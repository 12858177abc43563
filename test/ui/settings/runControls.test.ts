// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {runControls} from "../../../components/ui/settings/runControls.js";
import {stillPage} from "../../support/reader.js";
import {CONTROL_LABELS, DEFAULT_CONFIG} from "../../../components/run/runConfig.js";

beforeEach(stillPage);

function input(form: HTMLFormElement, name: string): HTMLInputElement {
  const node = form.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (node === null) throw new Error(`no field ${name}`);
  return node;
}
function type(form: HTMLFormElement, name: string, text: string): void {
  const node = input(form, name);
  node.value = text;
  node.dispatchEvent(new Event("input", {bubbles: true}));
  node.dispatchEvent(new Event("change", {bubbles: true}));
}

/** The form with its rare settings unfolded. */
function unfolded(...options: Parameters<typeof runControls>): ReturnType<typeof runControls> {
  const form = runControls(...options);
  const more = form.querySelector<HTMLDetailsElement>(".more-settings")!;
  more.open = true;
  more.dispatchEvent(new Event("toggle"));
  return form;
}

it("brings rare settings into the page once they are asked for", () => {
  expect(runControls().querySelector("[name=seeds]")).toBeNull();
  expect(unfolded().querySelector("[name=seeds]")).not.toBeNull();
  expect(runControls({...DEFAULT_CONFIG, zero: true}).querySelector("[name=seeds]")).not.toBeNull();
});

it("labels every control by the contract's name", () => {
  const form = unfolded();
  const labels = [...form.querySelectorAll("label")].map((label) => label.textContent);
  expect([...labels].sort()).toEqual(Object.values(CONTROL_LABELS).sort());
  expect(labels[0]).toBe("Skip connections");
});

it("emits one input with the new value", () => {
  const form = runControls();
  let count = 0;
  form.addEventListener("input", () => count++);
  type(form, "lr", "0.1");
  expect(count).toBe(1);
  expect(form.value).toEqual({...DEFAULT_CONFIG, lr: 0.1});
});

it.each(["", "7", "-8", "1e9", "eight"])("keeps the last good value and says what is accepted: width “%s”", (text) => {
  const form = runControls();
  let count = 0;
  form.addEventListener("input", () => count++);
  const width = input(form, "width");
  width.type = "text"; // jsdom clears a number field that holds no number
  type(form, "width", text);
  expect(count).toBe(0);
  expect(form.value.width).toBe(8);
  expect(form.textContent).toContain("must be a multiple of 8 from 8 to 32; 8 stays in use.");
  expect(width.getAttribute("aria-invalid")).toBe("true");
});

it("locks everything but the learning rate during a run", () => {
  const form = runControls();
  form.lock(true);
  const open = [...form.querySelectorAll<HTMLInputElement>("[name]")].filter((field) => !field.disabled);
  expect(open.map((field) => field.name)).toEqual(["lr"]);
  form.lock(false);
  expect(form.querySelectorAll(":disabled")).toHaveLength(0);
});

it("hides the controls that a teacher's link names", () => {
  const form = runControls(DEFAULT_CONFIG, ["lr", "batch"]);
  const hidden = [...form.querySelectorAll<HTMLElement>("[hidden]")].map(
    (cell) => cell.querySelector("label")?.textContent
  );
  expect(hidden).toEqual(["Learning rate", "Batch size"]);
  const sizes = (...hide: Parameters<typeof runControls>[1] & object) =>
    runControls(DEFAULT_CONFIG, hide).querySelector<HTMLElement>(".sizes")?.hidden;
  expect(sizes("width", "size", "batch", "steps", "data")).toBe(false);
  // Nothing is left to unfold.
  expect(sizes("width", "size", "batch", "steps", "seed", "data")).toBe(true);
});
