import {expect, it} from "vitest";
import {openRecorded} from "../../../components/picture/unit/openRecorded.js";
import {unitView} from "../../../components/picture/unit/unitView.js";
import {SIDE, unitWorld} from "../../../components/picture/unit/unitWorld.js";
import {WHOLE} from "../../../components/picture/unit/openedAt.js";
import {recordedUnits} from "../../support/recordedUnits.js";

const [unit] = openRecorded(recordedUnits);

it("leaves as much room under the whole unit as its words take: less on a narrow screen, where they stand nearer", () => {
  const under = (width: number, height: number, top: number) => {
    const {k, y} = unitView(unitWorld(unit!, {folded: width < 600, top}), WHOLE, {width, height});
    return height - (y + (SIDE / 2) * k);
  };
  expect(under(320, 286, 240)).toBeLessThan(56);
  // The lowest line of words on a narrow screen, and on a wide one.
  expect(under(320, 286, 240)).toBeGreaterThan(40);
  expect(under(1200, 452, 286)).toBeCloseTo(76);
});
