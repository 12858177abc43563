/** A file for the reader to keep: its bytes, or its text. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer> | string;
}
