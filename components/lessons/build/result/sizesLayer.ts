import {append} from "../../../draw/append.js";
import {significant} from "../../../draw/numbers.js";
import type {PictureLayer} from "../../../picture/network/pictureLayer.js";
import {rowKey} from "../../../picture/network/pictureRow.js";
import type {SeenImage} from "../seenImage.js";

/** The longest bar of f(x), in lengths of the bar of x. */
const MOST = 1.2;

/** How large f(x) is beside what it is added to, as two bars at each box of the row with this key. */
export function sizesLayer(key: string, sizes: () => SeenImage["sizes"]): PictureLayer {
  const ratio = (station: number): number | undefined => {
    const size = sizes()[station - 1];
    return size && size.shortcut > 0 ? size.residual / size.shortcut : undefined;
  };
  return {
    draw(group, frame, row) {
      const {down} = frame.layout;
      // Upright, the second column stands where the bars would.
      if (rowKey(row) !== key || (down && frame.lines.size > 1)) return undefined;
      const bars = row.stations.map((_station, i) => {
        const {x, y, side} = frame.square(key, i);
        const line = frame.lines.get(key) ?? 0;
        const [left, top, long] = down
          ? [line + frame.layout.unit / 2 + 18, y + side / 2 - 4, 36]
          : [x, y + side + 8, side];
        const root = append(group, "g", {class: "sizes", "aria-hidden": "true"});
        append(root, "rect", {class: "size-x", x: left, y: top, width: long, height: 2.6});
        return {root, long, f: append(root, "rect", {class: "size-f", x: left, y: top + 4.2, height: 4.4})};
      });
      // Upright the names stand over and under the first unit's bars, else where the stem would have some.
      const {x, y, side} = frame.square(key, down ? 1 : 0);
      const [from, over, under] = down
        ? [(frame.lines.get(key) ?? 0) + frame.layout.unit / 2 + 18, y + side / 2 - 8, y + side / 2 + 16]
        : [x, y + side + 13, y + side + 25];
      append(group, "text", {class: "size-name", x: from, y: over, "aria-hidden": "true"}).text("‖x‖");
      append(group, "text", {class: "size-name f", x: from, y: under, "aria-hidden": "true"}).text("‖f(x)‖");
      return () =>
        bars.forEach(({root, long, f}, i) => {
          const share = ratio(i);
          root.attr("visibility", share === undefined ? "hidden" : null);
          f.attr("width", long * Math.min(MOST, share ?? 0));
        });
    },
    words(_state, station, row) {
      const share = rowKey(row) === key ? ratio(station) : undefined;
      return share === undefined ? undefined : `‖f(x)‖ / ‖x‖ ${significant(share, 2)}`;
    }
  };
}
