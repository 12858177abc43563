import type {StepReport} from "../networkRun.js";

/** A step that has been taken. Its report may come later: the network goes on while another worker evaluates what it was. */
export interface TakenStep extends Pick<StepReport, "step" | "loss"> {
  readonly report: StepReport | Promise<StepReport>;
}
