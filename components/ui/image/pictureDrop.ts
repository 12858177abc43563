import {filesOfFolders, foldersOf, type FolderFile} from "./filesOfFolders.js";
import * as say from "../../words/en/ui/uiImageWords.js";

const UNREAD = say.theFolderCouldNotBe;

/**
 * Takes files that are dropped on an element or pasted anywhere on the page, until it is stopped: the first, and all of them.
 * @param onFolders hears of all files in folders that are dropped; without it a folder is a file that cannot be read
 */
export function pictureDrop(
  zone: HTMLElement,
  onFile: (first: File, all: readonly File[]) => void,
  onProblem: (sentence: string) => void,
  needed = say.aJpegPngOrWebP,
  onFolders?: (files: readonly FolderFile[]) => void
): () => void {
  const leave = (): void => zone.classList.remove("dropping");
  function take(files: FileList | undefined, nothing: string): void {
    const first = files?.[0];
    if (files && first) onFile(first, [...files]);
    else onProblem(`${nothing} ${needed}`);
  }
  const listeners: Partial<Record<"dragover" | "dragleave" | "drop", (event: DragEvent) => void>> = {
    dragover(event) {
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      zone.classList.add("dropping");
    },
    dragleave: leave,
    drop(event) {
      event.preventDefault();
      leave();
      const {dataTransfer} = event;
      const folders = onFolders ? foldersOf(dataTransfer) : [];
      if (onFolders && folders.length > 0) void filesOfFolders(folders).then(onFolders, () => onProblem(UNREAD));
      else take(dataTransfer?.files, say.whatWasDroppedIsNo);
    }
  };
  const entries = Object.entries(listeners) as ["drop", (event: DragEvent) => void][];
  for (const [type, listener] of entries) zone.addEventListener(type, listener);
  const paste = (event: ClipboardEvent): void => {
    // Text pasted into a field is none of our business.
    if (event.target instanceof Element && event.target.closest("input, textarea, [contenteditable]")) return;
    if ((event.clipboardData?.files.length ?? 0) === 0 && event.clipboardData?.types.length === 0) return;
    event.preventDefault();
    take(event.clipboardData?.files, say.theClipboardHoldsNoPicture);
  };
  document.addEventListener("paste", paste);
  return () => {
    for (const [type, listener] of entries) zone.removeEventListener(type, listener);
    document.removeEventListener("paste", paste);
  };
}
