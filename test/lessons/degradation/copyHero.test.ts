// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {copyHero} from "../../../components/lessons/degradation/copyHero.js";
import {resize, stillPage} from "../../support/reader.js";

beforeEach(() => {
  stillPage();
  document.body.replaceChildren();
});

it("shows as many layers that copy as the reader sets, and says so", () => {
  const hero = copyHero("The same function");
  document.body.append(hero.element);
  const slider = hero.element.querySelector<HTMLInputElement>("[type=range]")!;
  const seen = () => hero.element.querySelectorAll(".copying[visibility=visible]").length;
  const name = () => hero.element.querySelector("svg")!.getAttribute("aria-label");
  expect(seen()).toBe(24);
  expect(name()).toContain("Below: a network of 34 layers");
  slider.value = "10";
  slider.dispatchEvent(new Event("input", {bubbles: true}));
  expect(seen()).toBe(10);
  expect(name()).toContain("Below: a network of 20 layers");
  expect(hero.element.textContent).toContain("20 layers: the same, and 10 that copy");
  Object.defineProperty(hero.picture, "clientWidth", {value: 320});
  resize();
  expect(hero.element.querySelector("svg")!.getAttribute("width")).toBe("320");
  expect(seen()).toBe(10);
  expect(name()).toContain("Below: a network of 20 layers");
  hero.stop();
});

it("says of one layer and of none what is there, also once the picture is drawn anew", () => {
  const hero = copyHero("The same function");
  document.body.append(hero.element);
  const slider = hero.element.querySelector<HTMLInputElement>("[type=range]")!;
  const name = () => hero.element.querySelector("svg")!.getAttribute("aria-label");
  const set = (count: number) => {
    slider.value = String(count);
    slider.dispatchEvent(new Event("input", {bubbles: true}));
  };
  set(1);
  expect(name()).toContain("and the other one copies what it gets.");
  expect(hero.element.textContent).toContain("11 layers: the same, and one that copies");
  set(0);
  Object.defineProperty(hero.picture, "clientWidth", {value: 320});
  resize();
  expect(hero.element.querySelector("svg")!.getAttribute("width")).toBe("320");
  expect(hero.element.querySelectorAll(".copying[visibility=visible]")).toHaveLength(0);
  expect(name()).toBe("Above: a trained network of 10 layers. Below: the same network, with no layer that copies.");
  expect(hero.element.querySelector(".copied-below")!.textContent).toBe("10 layers: the same");
  hero.stop();
});
