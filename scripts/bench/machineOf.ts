import {cpus} from "node:os";
import type {Machine} from "../../components/lessons/method/speed/recordedSpeed.js";

/** This machine, with the browser that was timed. */
export function machineOf(browserVersion: string): Machine {
  return {
    processor: cpus()[0]?.model.replaceAll(/\s+/g, " ").trim() ?? "unknown processor",
    cores: cpus().length,
    browser: `Chromium ${browserVersion.split(".")[0]}`,
    node: `Node ${process.versions.node}`
  };
}
