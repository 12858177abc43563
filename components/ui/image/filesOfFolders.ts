/** A file that lies in a dropped folder. */
export interface FolderFile {
  /** From the dropped folder on, with slashes: `cats/1.png`. */
  readonly path: string;
  readonly file: File;
}

/** What was dropped, where a folder is among it; empty where only files were, or nothing. */
export function foldersOf(dropped: DataTransfer | null): readonly FileSystemEntry[] {
  const entries = [...(dropped?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return entries.some(({isDirectory}) => isDirectory) ? entries : [];
}

/** What lies in a folder. A browser tells it in parts, of which the last is empty. */
async function contentOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** All files of dropped folders, at any depth. Rejected where the browser cannot read one. */
export async function filesOfFolders(entries: readonly FileSystemEntry[], within = ""): Promise<readonly FolderFile[]> {
  const found: FolderFile[] = [];
  for (const entry of entries) {
    const path = `${within}${entry.name}`;
    if (entry.isDirectory)
      found.push(...(await filesOfFolders(await contentOf(entry as FileSystemDirectoryEntry), `${path}/`)));
    else {
      const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
      found.push({path, file});
    }
  }
  return found;
}
