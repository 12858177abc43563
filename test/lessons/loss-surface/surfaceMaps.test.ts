// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {surfaceMaps} from "../../../components/lessons/loss-surface/surfaceMaps.js";
import {PLANES, SURFACE} from "../../support/aSurface.js";
import {openTable, pictures, press, stillPage} from "../../support/reader.js";

beforeEach(stillPage);

it("does not tell which network is which until the reader has guessed, then says what the planes show", () => {
  const {element} = surfaceMaps(SURFACE, PLANES);
  expect(pictures(element).map((name) => name.slice(0, 41))).toEqual([
    "Loss around the weights of network A, dir",
    "Loss around the weights of network B, dir"
  ]);
  expect(element.querySelector(".loss-panels")?.innerHTML).not.toMatch(/class="[^"]*(residual|plain)/);
  const findings = element.querySelector(".surface-findings")?.parentElement;
  const content = element.querySelector<HTMLElement>(".surface-findings")!;
  expect(findings).toBeDefined();
  expect(content.hidden).toBe(true);
  press(element, "A");
  expect(element.querySelector(".verdict")?.textContent).toMatch(/^Not so\. B is the plain network\./);
  expect(content.hidden).toBe(false);
  expect([...element.querySelectorAll(".panel-title")].map(({textContent}) => textContent)).toEqual([
    "A · residual",
    "B · plain"
  ]);
  expect(pictures(element)[1]).toMatch(/^Loss around the weights of the plain network/);
  press(element, "B");
  expect(element.querySelector(".verdict")?.textContent).toMatch(/^Right\. /);
});

it("keeps what the planes show hidden where the page has put it, until the reader has guessed", () => {
  const {element, findings} = surfaceMaps(SURFACE, PLANES);
  document.body.replaceChildren(element, findings);
  expect([element.contains(findings), findings.hidden]).toEqual([false, true]);
  press(element, "A");
  expect([findings.hidden, findings.querySelectorAll("p").length > 0]).toEqual([false, true]);
});

it("tells on paper which network is which, as its findings do, and asks again after it", () => {
  const {element, stop} = surfaceMaps(SURFACE, PLANES);
  document.body.replaceChildren(element);
  const titles = () => [...element.querySelectorAll(".panel-title")].map(({textContent}) => textContent);
  const findings = element.querySelector<HTMLElement>(".surface-findings")!;
  dispatchEvent(new Event("beforeprint"));
  expect([titles(), findings.hidden]).toEqual([["A · residual", "B · plain"], false]);
  dispatchEvent(new Event("afterprint"));
  expect([titles(), findings.hidden]).toEqual([["A", "B"], true]);
  stop();
  dispatchEvent(new Event("beforeprint"));
  expect(titles()).toEqual(["A", "B"]);
  dispatchEvent(new Event("afterprint"));
});

it("lists the losses of both in a table", () => {
  const {element} = surfaceMaps(SURFACE, PLANES);
  const rows = openTable(element);
  expect(rows[0]).toEqual(["First direction", "Second direction", "residual", "plain"]);
  expect(rows).toHaveLength(1 + 11 ** 2);
  const middle = rows.find(([x, y]) => Number(x) === 0 && Number(y) === 0);
  expect(Number(middle?.[2])).toBeCloseTo(PLANES[0]?.loss[840] ?? NaN, 4);
});
