import type {PictureLayer} from "../../../picture/network/pictureLayer.js";

/** Makes each unit's box a button that opens the unit; `open` is told its station, `opened` says which is open. */
export function openLayer(open: (station: number) => void, opened: () => number): PictureLayer {
  return {
    draw(_group, _frame, _row, {boxes}) {
      boxes.forEach((box, i) => {
        if (i === 0) return;
        box.setAttribute("role", "button");
        box.addEventListener("click", () => open(i));
        box.addEventListener("keydown", (event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          open(i);
        });
      });
      return () =>
        boxes.forEach((box, i) => {
          if (i === 0) return;
          box.classList.toggle("opened", i === opened());
          box.setAttribute("aria-pressed", String(i === opened()));
        });
    }
  };
}
