/** Thrown where the reader has ended a run: nothing failed. */
export class Cancelled extends Error {
  constructor() {
    super("it was cancelled");
  }
}
