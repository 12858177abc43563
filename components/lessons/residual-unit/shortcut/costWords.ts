import {percent, whole} from "../../../draw/numbers.js";
import type {ShortcutFit} from "../shortcutFit.js";

/** What the shortcut costs, beside what the main path costs. */
export function costWords({parameters, multiplyAdds, mainParameters, mainMultiplyAdds}: ShortcutFit): string {
  if (parameters === 0)
    return `The shortcut costs no parameter and no multiplication. (The main path: ${whole(mainParameters)} parameters, ${whole(mainMultiplyAdds)} multiply-adds.)`;
  return `The shortcut costs ${whole(parameters)} parameters and ${whole(multiplyAdds)} multiply-adds: ${percent(parameters / mainParameters, 1)} and ${percent(multiplyAdds / mainMultiplyAdds, 1)} of what the main path costs (${whole(mainParameters)} and ${whole(mainMultiplyAdds)}).`;
}
