import {percent, whole} from "../../../draw/numbers.js";
import type {ShortcutFit} from "../shortcutFit.js";
import * as say from "../../../words/en/lessons/residualUnitFiguresWords.js";

/** What the shortcut costs, beside what the main path costs. */
export function costWords({parameters, multiplyAdds, mainParameters, mainMultiplyAdds}: ShortcutFit): string {
  if (parameters === 0) return say.theShortcutCostsNothing(whole(mainParameters), whole(mainMultiplyAdds));
  return say.theShortcutCosts(
    whole(parameters),
    whole(multiplyAdds),
    percent(parameters / mainParameters, 1),
    percent(multiplyAdds / mainMultiplyAdds, 1),
    whole(mainParameters),
    whole(mainMultiplyAdds)
  );
}
