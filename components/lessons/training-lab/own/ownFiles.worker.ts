import {readOwnFiles} from "../../../run/data/own/readOwnFiles.js";
import {HandedOver, service} from "../../../worker/service.js";
import type {OwnFilesMessages} from "./ownFilesClient.js";

/** Reads a reader's files: unpacking and sorting out is too much for a page that is to answer meanwhile. */
export const ownFiles = service<OwnFilesMessages>("ownFiles", () => ({
  read({files}) {
    const read = readOwnFiles(files);
    const buffers =
      read.kind === "set"
        ? [read.set.pixels.buffer, read.set.labels.buffer]
        : read.pictures.map(({bytes}) => bytes.buffer);
    return new HandedOver(read, buffers);
  }
}));
