/** Offers a text as a file to save. */
export function saveText(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read the file by the next turn; later it would only hold memory.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
