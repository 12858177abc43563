import {spawnSync} from "node:child_process";
import {availableParallelism} from "node:os";
import {join} from "node:path";

interface TorchTiming {
  readonly version: string;
  readonly median: number;
  readonly best: number;
}

/** Lines about the default step in PyTorch, with one thread and with all; or one that says why there are none. */
export function torchSteps(root: string): readonly string[] {
  const lines: string[] = [];
  for (const threads of new Set([1, availableParallelism()])) {
    const {status, stdout, stderr, error} = spawnSync(
      "python3",
      [join(root, "scripts/bench/torchStep.py"), String(threads)],
      {encoding: "utf8"}
    );
    if (error) return ["PyTorch: python3 is not on this machine, so nothing was timed beside."];
    if (stderr.includes("No module named 'torch'"))
      return ["PyTorch: python3 here has no torch (pip install torch), so nothing was timed beside."];
    if (status !== 0) return [`PyTorch: the step failed: ${stderr.trim().split("\n").at(-1) ?? ""}`];
    const {version, median, best} = JSON.parse(stdout) as TorchTiming;
    lines.push(
      `step, PyTorch ${version}, threads: ${threads}`.padEnd(50) +
        median.toFixed(1).padStart(11) +
        best.toFixed(1).padStart(10)
    );
  }
  return lines;
}
