import type {GivenFile, OwnRead} from "../../../run/data/own/readOwnFiles.js";
import {client, type WorkerOptions} from "../../../worker/client.js";
import type {Exchange} from "../../../worker/messages.js";
import * as say from "../../../words/en/lab/labOwnWords.js";

/** What the service is asked that reads files of images. */
export interface OwnFilesMessages {
  readonly read: Exchange<{readonly files: readonly GivenFile[]}, OwnRead>;
}

/** A worker that reads files of images. */
export interface OwnFilesClient {
  /** What the files hold; their bytes are handed over. Refused with a sentence where they cannot be read. */
  readonly read: (files: readonly (GivenFile & {readonly bytes: Uint8Array<ArrayBuffer>})[]) => Promise<OwnRead>;
  readonly stop: () => void;
}

/** Starts a worker that reads files. */
export function ownFilesClient(options: WorkerOptions = {}): OwnFilesClient {
  const {ask, stop} = client<OwnFilesMessages>({
    worker: "ownFiles",
    blame: say.theWorkerThatReadsThe,
    ...options
  });
  return {
    read: (files) => ask("read", {files}, {transfer: files.map(({bytes}) => bytes.buffer)}).answer,
    stop
  };
}
