// @vitest-environment jsdom
import {expect, it} from "vitest";
import {element} from "../../../components/ui/element.js";
import {placedInTurn} from "../../../components/ui/late/placedInTurn.js";

const named = (name: string): HTMLElement => element("i", {}, name);

it("puts one group after the other behind what stands, before what comes after it", () => {
  const first = named("1");
  const root = element("div", {}, first, named("end"));
  const parts = placedInTurn(first, [[named("2"), named("3")], [], [named("4")]]);
  const seen: string[] = [];
  for (;;) {
    const isDone = parts.next().done;
    seen.push(root.textContent);
    if (isDone) break;
  }
  expect(seen).toEqual(["123end", "123end", "1234end", "1234end"]);
});
