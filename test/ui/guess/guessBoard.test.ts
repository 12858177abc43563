// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {guessBoard} from "../../../components/ui/guess/guessBoard.js";
import {resize, stillPage} from "../../support/reader.js";

beforeEach(() => {
  stillPage();
  document.body.replaceChildren(document.createElement("main"));
});
afterEach(() => vi.restoreAllMocks());

it("is drawn for the page's width before it stands, and again only in another", () => {
  const width = vi.spyOn(Element.prototype, "clientWidth", "get").mockImplementation(function (this: Element) {
    return this.tagName === "MAIN" ? 372 : 0;
  });
  const drawn: number[] = [];
  const board = guessBoard([], (room) => {
    drawn.push(room);
    return document.createElement("svg");
  });
  expect(drawn).toEqual([372]);
  document.querySelector("main")?.append(board.element);
  width.mockReturnValue(372);
  resize();
  expect(drawn).toEqual([372]);
  width.mockReturnValue(500);
  resize();
  expect(drawn).toEqual([372, 500]);
  board.stop();
});
