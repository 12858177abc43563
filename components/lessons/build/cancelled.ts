import * as say from "../../words/en/lessons/buildWords.js";
/** Thrown where the reader has ended a run: nothing failed. */
export class Cancelled extends Error {
  constructor() {
    super(say.itWasCancelled);
  }
}
