import type {NetworkRun} from "../networkRun.js";
import {runCsv} from "../runCsv.js";
import {DIGEST_BITS} from "./resultCode.js";
import * as say from "../../words/en/files/reportWords.js";

/** The metrics of the first release: every later version measures them, and to the bit. */
const METRICS =
  /^(residual|plain),\d+,(loss|accuracy|val_loss|val_accuracy|grad_norm|activation_grad_norm|activation_rms),/;

/**
 * The first forty bits of the SHA-256 of a run's CSV, of its lines of the first seven metrics, in their order, joined by line feeds.
 * @throws Error where the browser computes no digest, as on a page that came over plain http from another machine
 */
export async function csvDigest(runs: readonly NetworkRun[]): Promise<number> {
  const subtle = (crypto as Partial<Crypto>).subtle;
  if (subtle === undefined) throw new Error(say.codesNeedHttps);
  const lines = runCsv(runs)
    .split("\n")
    .filter((line) => METRICS.test(line));
  const digest = new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(lines.join("\n"))));
  return digest.subarray(0, DIGEST_BITS / 8).reduce((sum, byte) => sum * 256 + byte, 0);
}
