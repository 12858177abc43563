/** What the build tells of a file of the site. */
interface FileFacts {
  /** Where it lies, seen from the page. */
  readonly path: string;
}

/** A file of the site; each way to read it rejects with an Error that names it, where it does not come. */
export interface AttachedFile {
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
  readonly text: () => Promise<string>;
  readonly json: () => Promise<unknown>;
}

function attachedFile(name: string, href: string): AttachedFile {
  const response = async (): Promise<Response> => {
    const found = await fetch(href);
    if (!found.ok) throw new Error(`Unable to load file: ${name}`);
    return found;
  };
  return {
    arrayBuffer: async () => (await response()).arrayBuffer(),
    text: async () => (await response()).text(),
    json: async () => (await response()).json() as Promise<unknown>
  };
}

/** A page's data files, as its script and its cells name them. */
export interface AttachedFiles {
  /** Tells of a file, before a cell asks for it. */
  readonly registerFile: (name: string, facts: FileFacts) => void;
  /**
   * The file of a name.
   * @throws RangeError where nothing has told of it
   */
  readonly FileAttachment: (name: string) => AttachedFile;
}

/**
 * The data files of a page, in the place of Framework's: with what a browser reads by itself, and nothing for which a library would come
 * from another site.
 */
export function attachedFiles(): AttachedFiles {
  const files = new Map<string, AttachedFile>();
  const address = (name: string): string => new URL(name, location.href).href;
  return {
    registerFile: (name, {path}) =>
      void files.set(address(name), attachedFile(name.slice(name.lastIndexOf("/") + 1), address(path))),
    FileAttachment: (name) => {
      const file = files.get(address(name));
      if (file === undefined) throw new RangeError(`File not found: ${name}`);
      return file;
    }
  };
}
