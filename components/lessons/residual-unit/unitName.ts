/** A unit's id as a reader's words: `stage1.unit2` is `stage 1, unit 2`. */
export function unitName(id: string): string {
  return id.replace(/^stage(\d+)\.unit(\d+)$/, "stage $1, unit $2");
}
