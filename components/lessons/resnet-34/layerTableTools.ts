import {layersCsv, layersMarkdown} from "../../network/layersText.js";
import type {Network} from "../../network/network.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import {labelledSelect} from "../../ui/labelled.js";
import {saveFile} from "../../ui/saveFile.js";
import type {LayerTable} from "./layerTable.js";
import * as say from "../../words/en/lessons/resnet34Words.js";

/** The choice of rows above a table of layers, and the buttons that copy it. */
export interface LayerTableTools extends HTMLElement {
  showAll(): void;
}

/** A form in which the table is copied. */
interface TableText {
  readonly label: string;
  readonly content: string;
  /** Of the file, where the clipboard is refused. */
  readonly name: string;
  readonly type: string;
}

/** A button that copies a text; where the browser refuses its clipboard, it is saved as a file. Says what has been done. */
function copyButton({label, content, name, type}: TableText, tell: (words: string) => void): HTMLButtonElement {
  return button(say.copyAs(label), () => {
    new Promise<void>((resolve) => resolve(navigator.clipboard.writeText(content))).then(
      () => tell(say.theTableIsInTheClipboard(label)),
      () => {
        saveFile({name, type, content});
        tell(say.theTableWasSavedAs(name));
      }
    );
  });
}

/** Builds the tools of one table. */
export function layerTableTools(network: Network, table: LayerTable): LayerTableTools {
  const rows = labelledSelect(say.rows, [
    ["all", say.allRows],
    ["stem", say.theStem],
    ...network.stages.map((_, i) => [`stage${i + 1}`, say.stageNumber(i + 1)] as const),
    ["head", say.theHead]
  ]);
  rows.input.addEventListener("input", () => table.only(rows.input.value === "all" ? null : rows.input.value));
  const said = element("p");
  said.setAttribute("aria-live", "polite");
  const tell = (words: string): void => void (said.textContent = words);
  const {title} = network;
  const root = element(
    "div",
    {className: "shape-controls"},
    rows.cell,
    copyButton({label: "Markdown", content: layersMarkdown(network), name: `${title}.md`, type: "text/markdown"}, tell),
    copyButton({label: "CSV", content: layersCsv(network), name: `${title}.csv`, type: "text/csv"}, tell),
    said
  );
  // A change of rows is no change of the network that the page's address carries.
  root.addEventListener("input", (event) => event.stopPropagation());
  return Object.assign(root, {
    showAll() {
      rows.input.value = "all";
      table.only(null);
    }
  });
}
