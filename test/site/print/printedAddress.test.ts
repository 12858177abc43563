// @vitest-environment jsdom
import {expect, it} from "vitest";
import {printedAddress} from "../../../components/site/print/printedAddress.js";

it("gives the page its address when it is printed, as it is then", () => {
  document.body.innerHTML = '<main id="observablehq-main"></main>';
  printedAddress();
  const main = document.querySelector("main");
  expect(main?.dataset.address).toBeUndefined();
  history.replaceState(null, "", "#depth=10");
  dispatchEvent(new Event("beforeprint"));
  expect(main?.dataset.address).toMatch(/#depth=10$/);
});
