import type {LayerTable} from "./layerTable.js";
import {partName} from "../../network/layerId.js";
import {layersCsv, layersMarkdown} from "../../network/layersText.js";
import type {Network} from "../../network/network.js";
import {labelledSelect} from "../../ui/labelled.js";
import {saveFile} from "../../ui/saveFile.js";

/** The choice of rows above a table of layers, and the buttons that copy it. */
export interface LayerTableTools extends HTMLElement {
  showAll(): void;
}

/** Builds the tools of one table. Where the browser refuses its clipboard, the copy is saved as a file, and this is said. */
export function layerTableTools(network: Network, table: LayerTable): LayerTableTools {
  const element = document.createElement("div");
  element.className = "shape-controls";
  const rows = labelledSelect("Rows", [
    ["all", "all"],
    ["stem", "the stem"],
    ...network.stages.map((_, i) => [partName({part: "stage", stage: i + 1, unit: 1}), `stage ${i + 1}`] as const),
    ["head", "the head"]
  ]);
  rows.input.addEventListener("input", () => table.only(rows.input.value === "all" ? null : rows.input.value));
  // A change of rows is no change of the network that the page's address carries.
  element.addEventListener("input", (event) => event.stopPropagation());
  const said = document.createElement("p");
  said.setAttribute("aria-live", "polite");
  const copy = (label: string, text: string, file: string, type: string): HTMLButtonElement => {
    const node = document.createElement("button");
    node.type = "button";
    node.textContent = `Copy as ${label}`;
    node.addEventListener("click", () => {
      new Promise<void>((resolve) => resolve(navigator.clipboard.writeText(text))).then(
        () => (said.textContent = `The table is in the clipboard, as ${label}.`),
        () => {
          saveFile({name: file, type, content: text});
          said.textContent = `The browser refused its clipboard, so the table was saved as ${file}.`;
        }
      );
    });
    return node;
  };
  element.append(
    rows.cell,
    copy("Markdown", layersMarkdown(network), `${network.title}.md`, "text/markdown"),
    copy("CSV", layersCsv(network), `${network.title}.csv`, "text/csv"),
    said
  );
  return Object.assign(element, {
    showAll() {
      rows.input.value = "all";
      table.only(null);
    }
  });
}
