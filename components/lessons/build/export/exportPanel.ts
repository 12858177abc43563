import type {SavedFile} from "../../../run/savedFile.js";
import type {ExportKind} from "./exportKind.js";
import {button} from "../../../ui/button.js";
import {bytes} from "../../../draw/numbers.js";
import {errorWords} from "../../../run/errorWords.js";
import {lockControls} from "../../../ui/focus/lockControls.js";
import {saveFile} from "../../../ui/saveFile.js";
import {listed} from "../../../words/listed.js";
import * as say from "../../../words/en/lessons/buildWords.js";

/** The buttons that save the network at hand for other tools. */
export interface ExportPanel {
  readonly element: HTMLElement;
  /** Says what is at hand, by its title; undefined when nothing is. */
  show(title: string | undefined): void;
}

/** What an {@link exportPanel} asks for files, and how it saves them. */
export interface ExportSource {
  /** Writes the network at hand into files. Refused with an Error whose message is a sentence. */
  readonly request: (kind: ExportKind) => Promise<readonly SavedFile[]>;
  readonly save?: (file: SavedFile) => void;
}

/** Each kind's button, and what to know once its files are saved. */
const KINDS: readonly {readonly kind: ExportKind; readonly label: string; readonly after: string}[] = [
  {
    kind: "layers-model",
    label: say.saveLayersModel,
    after: say.keepBothInOneFolder
  },
  {kind: "safetensors", label: say.saveSafetensors, after: say.theNamesAreTorchvisions},
  {
    kind: "notebook",
    label: say.saveKerasNotebook,
    after: say.itReadsTheSafetensors
  },
  {
    kind: "python",
    label: say.saveKerasPython,
    after: say.itReadsTheSafetensors
  }
];

/** A file's name and how large it is, in units of 1,000. */
function sizeText({name, content}: SavedFile): string {
  const size = typeof content === "string" ? new TextEncoder().encode(content).length : content.length;
  return `${name} (${bytes(size)})`;
}

/** A group of buttons, one for each kind of file, with a line that says what was saved and how large it is. */
export function exportPanel({request, save = saveFile}: ExportSource): ExportPanel {
  const element = document.createElement("div");
  element.className = "export-panel";
  const group = document.createElement("div");
  group.className = "lab-buttons";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", say.saveTheNetwork);
  const words = document.createElement("p");
  words.className = "status";
  words.setAttribute("aria-live", "polite");
  words.textContent = say.thereIsNothingToSave;
  let title: string | undefined;
  let busy = false;
  const refresh = (): void => lock(busy || title === undefined);

  async function write(kind: ExportKind, after: string): Promise<void> {
    const asked = title;
    busy = true;
    refresh();
    words.textContent = say.writing(asked ?? say.theNetwork);
    try {
      const files = await request(kind);
      files.forEach((file) => save(file));
      words.textContent = say.saved(listed(files.map(sizeText)), after);
    } catch (error) {
      words.textContent = say.nothingWasSaved(errorWords(error));
    }
    busy = false;
    refresh();
  }
  const buttons = KINDS.map(({kind, label, after}) => button(label, () => void write(kind, after)));
  const lock = lockControls(...buttons);
  group.append(...buttons);
  element.append(group, words);
  refresh();
  return {
    element,
    show(now) {
      if (now === title) return;
      title = now;
      if (!busy) words.textContent = now === undefined ? say.thereIsNothingToSave : say.isAtHand(now);
      refresh();
    }
  };
}
