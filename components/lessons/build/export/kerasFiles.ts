/** @file A network as files for Keras 3: a program, a notebook. */
import {kerasSections} from "./kerasSections.js";
import {fileStem, type NetworkDescription} from "../../../run/networkDescription.js";
import {notebookFile} from "../../../run/notebookFile.js";
import type {SavedFile} from "../../../run/savedFile.js";

/** Characters of a comment's line. */
const WIDTH = 96;

/** A text as comment lines. */
function comment(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `# ${line}`).join("\n");
}

/** A network as one Python program for Keras 3. */
export function kerasPython(description: NetworkDescription): SavedFile {
  const parts = kerasSections(description).map(
    ({title, prose, code}) => `${comment(title)}\n${comment(prose)}\n\n${code}\n`
  );
  return {
    name: `${fileStem(description.network).replaceAll("-", "_")}.py`,
    type: "text/x-python",
    content: parts.join("\n\n")
  };
}

/** A network as a Jupyter notebook (nbformat 4.5) for Keras 3: for each section its words, then its code. */
export function kerasNotebook(description: NetworkDescription): SavedFile {
  return notebookFile(fileStem(description.network).replaceAll("-", "_"), kerasSections(description));
}
