// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {figureSaver} from "../../../components/ui/save/figureSaver.js";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function saved(): readonly string[] {
  const names: string[] = [];
  // What is imported late needs addresses, too.
  const stub = {createObjectURL: () => "blob:", revokeObjectURL: () => undefined};
  vi.stubGlobal("URL", Object.assign(class extends URL {}, stub));
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
}
const press = (details: HTMLElement, name: string): void =>
  [...details.querySelectorAll("button")].find(({textContent}) => textContent === name)?.click();
const words = (details: HTMLElement): string => details.querySelector("[aria-live]")?.textContent ?? "";

it("saves the table under a name made of the title, or the figure's own", async () => {
  const names = saved();
  const picture = document.createElement("div");
  const table = (): Node => document.createElement("table");
  const redraw = vi.fn();
  const details = figureSaver({picture, title: "Loss, lower is better", table, redraw});
  press(details, "CSV");
  await vi.waitFor(() => expect(words(details)).toMatch(/^Saved as .*loss-lower-is-better\.csv\.$/));
  const own = figureSaver({picture, title: "Loss", table, redraw, fileName: () => "shortcut-depth-10-seed-1-loss"});
  press(own, "CSV");
  await vi.waitFor(() => expect(names).toHaveLength(2));
  expect(names[1]).toBe("shortcut-depth-10-seed-1-loss.csv");
});

it("draws on paper and then again as it was; a figure without a drawing says so", async () => {
  const names = saved();
  const seen: boolean[] = [];
  const picture = document.createElement("div");
  const redraw = (): void => void seen.push(document.documentElement.classList.contains("paper"));
  const details = figureSaver({picture, title: "Loss", redraw});
  const group = details.querySelector<HTMLElement>(".figure-controls");
  expect(group?.hidden).toBe(true);
  press(details, "Save figure");
  expect(group?.hidden).toBe(false);
  expect([...details.querySelectorAll("button")].map(({textContent}) => textContent)).toEqual([
    "Save figure",
    "SVG",
    "PNG"
  ]);
  press(details, "SVG");
  await vi.waitFor(() => expect(words(details)).toBe("Nothing was saved: There is no drawing in this figure now."));
  picture.append(document.createElement("canvas"));
  press(details, "SVG");
  await vi.waitFor(() => expect(words(details)).toMatch(/^Saved as .*\.svg\.$/));
  expect(seen).toEqual([true, false]);
  expect(names).toHaveLength(1);
});
