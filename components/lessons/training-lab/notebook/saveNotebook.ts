import {errorWords} from "../../../run/errorWords.js";
import type {KeptRun} from "../../../run/kept/keptRun.js";
import {formatHash} from "../../../run/runConfig.js";
import {saveFile} from "../../../ui/saveFile.js";
import type {ShownTraining} from "../figures/shownTraining.js";
import {runNotebook} from "./runNotebook.js";
import * as say from "../../../words/en/lab/labNotebookWords.js";

/** Offers the run that is shown as a notebook; a sentence says what was saved, or why nothing was. */
export function saveNotebook({id, config, runs}: ShownTraining, kept: readonly KeptRun[]): string {
  const rates = kept.find((run) => run.id === id)?.rates ?? [];
  const link = new URL(formatHash(config), location.href).href;
  try {
    const file = runNotebook({config, runs, rates, link});
    saveFile(file);
    return say.savedNotebook(file.name);
  } catch (error) {
    return errorWords(error);
  }
}
