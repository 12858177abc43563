/** @file One station, the stem or a unit, marked in every figure that draws it: its elements carry `data-station`. */

const marked = (root: ParentNode): readonly SVGElement[] => [...root.querySelectorAll<SVGElement>("[data-station]")];

/** Lights what is drawn of a station; −1 lights nothing. */
export function lightStations(root: ParentNode, station: number): void {
  for (const node of marked(root)) node.classList.toggle("lit", node.dataset.station === String(station));
}

/** The station that is drawn nearest to a place on the screen, across; −1 where none is. */
export function stationUnder(root: ParentNode, x: number): number {
  let [station, least] = [-1, Infinity];
  for (const node of marked(root)) {
    const {left, width} = node.getBoundingClientRect();
    const distance = Math.abs(left + width / 2 - x);
    if (distance < least) [station, least] = [Number(node.dataset.station), distance];
  }
  return station;
}
