// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {startForm} from "../../../../components/lessons/gradients/start/startForm.js";
import {set} from "../../../support/reader.js";

function aForm() {
  const measure = vi.fn();
  const form = startForm(measure);
  document.body.append(form);
  const problem = () => form.querySelector('[role="alert"]')?.textContent;
  return {measure, form, problem, submit: () => form.requestSubmit()};
}

it("asks for what the reader wants", () => {
  const {measure, form, submit} = aForm();
  set(form, "Gain to measure", "0.5");
  form.querySelector<HTMLInputElement>('[type="checkbox"]')!.checked = true;
  submit();
  expect(measure).toHaveBeenCalledWith({gain: 0.5, seed: 4, bn: true});
});

it("tells what cannot be used, keeps it, and asks for nothing", () => {
  const {measure, form, submit, problem} = aForm();
  set(form, "Gain to measure", "many");
  submit();
  expect(problem()).toBe("Gain to measure must be a number from 0.1 to 10: “many”.");
  expect(form.querySelector('[aria-label="Gain to measure"]')?.getAttribute("aria-invalid")).toBe("true");
  expect(measure).not.toHaveBeenCalled();
  set(form, "Gain to measure", "1");
  submit();
  expect(problem()).toBe("");
  expect(measure).toHaveBeenCalledOnce();
});
