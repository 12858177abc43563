// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {mixingLab} from "../../../../components/lessons/after-resnet/mixing/mixingLab.js";
import {atOnce} from "../../../../components/ui/late/parts.js";
import {stillPage} from "../../../support/reader.js";

beforeEach(stillPage);

it("asks, answers with what is computed, and follows its sliders", () => {
  const {element, stop} = atOnce(mixingLab());
  document.body.replaceChildren(element);
  const figure = element.querySelector("figure")!;
  expect(figure.hidden).toBe(true);
  [...element.querySelectorAll("button")].find(({textContent}) => textContent === "Hardly at all")?.click();
  expect(element.querySelector(".verdict")?.textContent).toMatch(/^Not so\. It can grow [\d,]+-fold\.$/);
  const noise = [...figure.querySelectorAll("input")][1]!;
  noise.value = "0";
  noise.dispatchEvent(new Event("input", {bubbles: true}));
  expect(figure.querySelector(".status")?.textContent).toMatch(/up to 1 where the mixing is free and 1 where/);
  stop();
});
