/** Which dragged things a zone takes: every file, or those whose kind the browser tells while they are dragged. */
export interface FileDropOptions {
  /** A file's ending, with its dot; what has another is left to others. */
  readonly ending?: string;
}

/** Takes files that are dropped on an element, until it is stopped. */
export function fileDrop(
  zone: HTMLElement,
  onFiles: (files: readonly File[]) => void,
  {ending = ""}: FileDropOptions = {}
): () => void {
  const leave = (): void => zone.classList.remove("dropping");
  const hasFiles = ({dataTransfer}: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
  const over = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    // Without this the browser would open the file in place of the page.
    event.preventDefault();
    zone.classList.add("dropping");
  };
  const drop = (event: DragEvent): void => {
    leave();
    const files = [...(event.dataTransfer?.files ?? [])].filter(({name}) => name.toLowerCase().endsWith(ending));
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  zone.addEventListener("dragover", over);
  zone.addEventListener("dragleave", leave);
  zone.addEventListener("drop", drop);
  return () => {
    zone.removeEventListener("dragover", over);
    zone.removeEventListener("dragleave", leave);
    zone.removeEventListener("drop", drop);
  };
}
