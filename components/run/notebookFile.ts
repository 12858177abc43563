import type {SavedFile} from "./savedFile.js";

/** A piece of a notebook: what it does, in words, and the code. */
export interface NotebookSection {
  /** Letters, digits and hyphens, unlike that of every other section. */
  readonly id: string;
  readonly title: string;
  readonly prose: string;
  readonly code: string;
}

/** Lines with their ends, as notebooks keep a cell's text. */
const linesOf = (text: string): readonly string[] => text.split(/(?<=\n)/);

/** Sections as a Jupyter notebook of Python (nbformat 4.5): for each its words, then its code. `stem` is the file's name less its ending. */
export function notebookFile(stem: string, sections: readonly NotebookSection[]): SavedFile {
  const cells = sections.flatMap(({id, title, prose, code}, i) => [
    {
      cell_type: "markdown",
      id: `${id}-words`,
      metadata: {},
      source: linesOf(`${i === 0 ? "#" : "##"} ${title}\n\n${prose}`)
    },
    {cell_type: "code", id: `${id}-code`, execution_count: null, metadata: {}, outputs: [], source: linesOf(code)}
  ]);
  const notebook = {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec: {display_name: "Python 3", language: "python", name: "python3"},
      language_info: {name: "python"}
    },
    cells
  };
  return {
    name: `${stem}.ipynb`,
    type: "application/x-ipynb+json",
    content: `${JSON.stringify(notebook, null, 1)}\n`
  };
}
