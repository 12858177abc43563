// @vitest-environment jsdom
import {expect, it} from "vitest";
import {codeLines} from "../../../../components/lessons/resnet-34/code/codeLines.js";
import {kerasCode} from "../../../../components/lessons/resnet-34/code/kerasCode.js";
import {residualNetwork} from "../../../../components/network/residualNetwork.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("lights the lines of code that made a layer, and tells which layers a line makes", () => {
  const code = codeLines(kerasCode(residualNetwork()), "Keras code of ResNet-34");
  document.body.append(code);
  code.highlight(new Set(["stage2.unit1.projection"]));
  const lit = [...code.querySelectorAll(".lit")].map(({textContent}) => textContent);
  expect(lit).toContain("DefaultConv2D(filters, kernel_size=1, strides=strides),");
  expect(lit).not.toContain("DefaultConv2D(filters, strides=strides),");
  let told: readonly string[] = [];
  code.addEventListener("inspect", (event) => (told = (event as CustomEvent<readonly string[]>).detail));
  [...code.querySelectorAll("button")].find(({textContent}) => textContent === "[128] * 4")?.focus();
  expect(told).toEqual(["stage2.unit1", "stage2.unit2", "stage2.unit3", "stage2.unit4"]);
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowDown", bubbles: true}));
  expect(document.activeElement?.textContent).toBe("[256] * 6");
  expectSnapshot(code, "codeLines.html");
});

it("leads from end to end by keyboard, and opens what is pressed", () => {
  const code = codeLines(kerasCode(residualNetwork()), "Keras code of ResNet-34");
  document.body.append(code);
  const buttons = [...code.querySelectorAll("button")];
  const key = (name: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", {key: name, bubbles: true}));
  buttons[0]?.focus();
  key("ArrowUp");
  expect(document.activeElement).toBe(buttons[0]);
  key("End");
  expect(document.activeElement).toBe(buttons.at(-1));
  key("ArrowRight");
  expect(document.activeElement).toBe(buttons.at(-1));
  expect(buttons.filter(({tabIndex}) => tabIndex === 0)).toEqual([buttons.at(-1)]);
  let opened: readonly string[] = [];
  code.addEventListener("open", (event) => (opened = (event as CustomEvent<readonly string[]>).detail));
  buttons.at(-1)?.click();
  expect(opened).toEqual(["head.dense"]);
});
