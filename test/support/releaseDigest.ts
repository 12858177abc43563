import {createHash} from "node:crypto";

/** The metrics of the first release; later ones come in lines of their own. */
const METRICS =
  /^(residual|plain),\d+,(loss|accuracy|val_loss|val_accuracy|grad_norm|activation_grad_norm|activation_rms),/;

/** SHA-256 of a run's CSV: of its lines of the seven metrics of the first release, in their order. */
export function releaseDigest(csv: string): string {
  const lines = csv.split("\n").filter((line) => METRICS.test(line));
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

/** That of the run that the laboratory opens with, as commit 84642d1 computed it: never made anew. */
export const DEFAULT_DIGEST = "69be02e4f9008ce197a8ce2f7792031240770ab57b4d660fa24d4797af7ccaed";
