import {PRESETS} from "../../../run/presets.js";
import type {ParsedHash} from "../../../run/runConfig.js";
import {element} from "../../../ui/element.js";

/** What a link asks of the reader: a teacher's task, the question of an experiment, both as text. */
export interface TaskLine {
  readonly element: HTMLElement;
  readonly show: (link: Pick<ParsedHash, "task" | "preset">) => void;
}

/** Makes the line, hidden while a link asks nothing. */
export function taskLine(): TaskLine {
  const line = element("p", {className: "lab-task", hidden: true});
  return {
    element: line,
    show({task, preset}) {
      const question = preset === undefined ? "" : PRESETS[preset].question;
      line.textContent = [task ?? "", question].filter(Boolean).join(" ");
      line.hidden = line.textContent === "";
    }
  };
}
