/**
 * What `npm test` says at its end.
 * @param {readonly string[]} names of all checks, in their order
 * @param {ReadonlyMap<string, boolean>} ended the checks that were started, by whether they are in order
 * @param {ReadonlyMap<string, {passed: number, failed: number}>} counts tests of the checks that have written a report
 * @returns {{readonly lines: readonly string[], readonly isGood: boolean}} a broken check without a failed test of its own is one failure
 */
export function testOutcome(names, ended, counts) {
  const broken = names.filter((name) => ended.get(name) === false);
  const left = names.filter((name) => !ended.has(name));
  const sum = (of) => [...counts.values()].reduce((total, count) => total + of(count), 0);
  const uncounted = broken.filter((name) => !(counts.get(name)?.failed > 0)).length;
  const words = [
    ...(broken.length > 0 ? [`not in order: ${broken.join(", ")}`] : []),
    ...(left.length > 0 ? [`not run: ${left.join(", ")}`] : [])
  ];
  return {
    lines: [
      ...(words.length > 0 ? [words.join("; ")] : []),
      `${sum(({passed}) => passed)} passed, ${sum(({failed}) => failed) + uncounted} failed`
    ],
    isGood: broken.length === 0 && left.length === 0
  };
}
