// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {layerTable} from "../../../components/lessons/resnet-34/layerTable.js";
import {layerTableTools} from "../../../components/lessons/resnet-34/layerTableTools.js";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import {control, press, set} from "../../support/reader.js";

afterEach(() => vi.unstubAllGlobals());

function someTools() {
  const network = residualNetwork();
  const table = layerTable(network);
  const tools = layerTableTools(network, table);
  const shown = () => [...table.querySelectorAll<HTMLElement>("tbody tr")].filter(({hidden}) => !hidden).length;
  return {tools, shown, said: () => tools.querySelector("[aria-live]")?.textContent};
}

it("shows the rows of a part, and all again, and keeps the choice to itself", () => {
  const {tools, shown} = someTools();
  const told = vi.fn();
  document.body.append(tools);
  document.body.addEventListener("input", told);
  const all = shown();
  set(tools, "Rows", "stage2");
  expect(shown()).toBe(4);
  tools.showAll();
  expect([shown(), control(tools, "Rows").value]).toEqual([all, "all"]);
  expect(told).not.toHaveBeenCalled();
});

it("copies the table, and says so", async () => {
  const {tools, said} = someTools();
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal("navigator", {clipboard: {writeText}});
  press(tools, "Copy as CSV");
  await vi.waitFor(() => expect(said()).toBe("The table is in the clipboard, as CSV."));
  expect(writeText.mock.calls.flat().join()).toContain("residual_unit_3,,28,28,128,230912,230144,");
});

it("saves the table as a file where the browser refuses its clipboard", async () => {
  const {tools, said} = someTools();
  vi.stubGlobal("navigator", {clipboard: {writeText: () => Promise.reject(new Error("not allowed"))}});
  Object.assign(URL, {createObjectURL: () => "blob:1", revokeObjectURL: () => undefined});
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  press(tools, "Copy as Markdown");
  await vi.waitFor(() =>
    expect(said()).toBe("The browser refused its clipboard, so the table was saved as ResNet-34.md.")
  );
  expect(clicked).toHaveBeenCalledOnce();
});
