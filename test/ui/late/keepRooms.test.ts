// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {keepRooms, leaveRooms} from "../../../components/ui/late/keepRooms.js";
import {stillPage} from "../../support/reader.js";
import {sightedPage} from "../../support/sightedPage.js";

let rest: (() => void)[] = [];
beforeEach(() => {
  stillPage();
  rest = [];
  vi.stubGlobal("requestIdleCallback", (then: () => void) => rest.push(then));
  document.body.innerHTML = '<div data-room="0"><!--:a:--></div><div data-room="2"></div><div></div>';
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
const stand = (): number[] =>
  [...document.querySelectorAll("[data-stands]")].map((cell) => [...document.body.children].indexOf(cell));
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

it("takes a cell's room when what it shows stands and the page rests, and no other cell's", async () => {
  const page = sightedPage();
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(300);
  keepRooms();
  const [cell] = document.body.children;
  cell?.append(" ", document.createComment("of the runtime"));
  await turn();
  page.stand();
  cell?.append(document.createElement("figure"));
  await turn();
  expect(rest).toEqual([]);
  page.stand();
  await turn();
  expect(stand()).toEqual([]);
  rest.forEach((then) => then());
  await turn();
  expect(stand()).toEqual([0]);
});

it("waits for no place where a browser cannot tell what stands", async () => {
  keepRooms();
  document.body.children[1]?.append(document.createElement("p"));
  await turn();
  expect(rest).toHaveLength(1);
  rest.forEach((then) => then());
  await turn();
  expect(stand()).toEqual([1]);
});

it("keeps a room while a figure that is seen waits for its first drawing, and not for one that is folded away", async () => {
  keepRooms();
  const figures = ["seen", "folded"].map((name) => {
    const figure = document.createElement("figure");
    figure.dataset.due = name;
    return figure;
  });
  const rects = vi.spyOn(figures[0]!, "getClientRects").mockReturnValue([new DOMRect()] as unknown as DOMRectList);
  document.body.children[1]?.append(...figures);
  await turn();
  rest.splice(0).forEach((then) => then());
  await turn();
  expect(stand()).toEqual([]);
  expect(rest).toHaveLength(1);
  expect(rects).toHaveBeenCalled();
  delete figures[0]!.dataset.due;
  rest.splice(0).forEach((then) => then());
  await turn();
  expect(stand()).toEqual([1]);
});

it("takes all rooms where what they were held for does not come", () => {
  keepRooms();
  leaveRooms();
  expect(stand()).toEqual([0, 1]);
});
