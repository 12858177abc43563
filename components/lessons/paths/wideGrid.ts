/** Lengthens the horizontal lines of a plane to a right edge (CSS pixels), for figures that write nothing beside it. */
export function wideGrid(svg: SVGSVGElement, left: number, right: number): void {
  for (const line of svg.querySelectorAll(".tick line[x2]")) line.setAttribute("x2", String(right - left));
}
