import {cpus, loadavg} from "node:os";
import type {Machine} from "../../components/lessons/method/speed/recordedSpeed.js";

/** This machine, with the browser that is timed and the load of before; the system tells none on Windows, which counts as 0. */
export function machineOf(browserVersion: string, load = loadavg()[0] ?? 0): Machine {
  return {
    processor: cpus()[0]?.model.replaceAll(/\s+/g, " ").trim() ?? "unknown processor",
    cores: cpus().length,
    browser: `Chromium ${browserVersion.split(".")[0]}`,
    node: `Node ${process.versions.node}`,
    load: Number(load.toFixed(1))
  };
}
