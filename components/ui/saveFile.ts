import type {SavedFile} from "../run/savedFile.js";

/** Milliseconds until a saved file's memory is given up: by then the browser has read it. */
const READ_BY = 60_000;

/** Offers a file to the reader to keep; its content may be a blob that the browser made. */
export function saveFile({name, type, content}: Omit<SavedFile, "content"> & {readonly content: BlobPart}): void {
  const url = URL.createObjectURL(new Blob([content], {type}));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_BY);
}
