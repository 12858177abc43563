// @vitest-environment jsdom
import {expect, it} from "vitest";
import {lossGuessing} from "../../../../components/lessons/training-lab/guess/lossGuessing.js";
import {key} from "../../../support/reader.js";

/** Guessing of both networks, asked for by a link, or by the reader. */
function guessing(offered: boolean) {
  const made = lossGuessing(() => undefined);
  made.adopt(["residual", "plain"], 120);
  if (offered) made.offer(true);
  else made.element.click();
  const move = (network: string): void => {
    const pad = made.picture(400)!;
    key(pad.querySelector(`[aria-label^=${network}]`)!, "ArrowDown");
  };
  return {made, move, begun: () => made.begin().map(({network}) => network)};
}

it("takes for a guess what was moved where a link asks, and all that is placed where the reader does", () => {
  const asked = guessing(true);
  asked.move("plain");
  expect(asked.begun()).toEqual(["plain"]);
  const own = guessing(false);
  own.move("plain");
  expect(own.begun()).toEqual(["residual", "plain"]);
});

it("takes what was moved among other classes, or at other points, for no guess", () => {
  for (const [steps, classes] of [
    [120, 3],
    [2, 10]
  ] as const) {
    const {made, move, begun} = guessing(true);
    move("residual");
    made.adopt(["residual", "plain"], steps, classes);
    made.picture(400);
    expect(begun()).toEqual([]);
  }
  const {made, move, begun} = guessing(true);
  move("residual");
  made.adopt(["residual", "plain"], 240);
  made.picture(400);
  expect(begun()).toEqual(["residual"]);
});
