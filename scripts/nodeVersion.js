// Says of a Node that some package does not accept it, and refuses one that is too old for all, before anything else is loaded. Old ones read this file, too.
import {readFileSync} from "fs";

/** The numbers of a version; those that are left out are 0. */
const numbers = (version) => [0, 1, 2].map((i) => Number(version.replace(/^v/, "").split(/[.-]/)[i] || 0));

/** Whether a version is at least another one. */
function isAtLeast(version, least) {
  const [a, b] = [numbers(version), numbers(least)];
  const i = a.findIndex((number, place) => number !== b[place]);
  return i < 0 || a[i] > b[i];
}

/**
 * Whether a range such as `^20.19.0 || >=24` names a version.
 * @param {string} range of `^` and `>=` alone
 * @param {string} version such as `v20.18.3`
 * @throws {Error} for a range of another kind
 */
export function accepts(range, version) {
  return range.split("||").some((part) => {
    const [, sign, least] = /^\s*(\^|>=)\s*v?([\d.]+)\s*$/.exec(part) || [];
    if (least === undefined)
      throw new Error(`a range of Node's versions has parts such as ^20.19.0 and >=24: ${range}`);
    return isAtLeast(version, least) && (sign === ">=" || numbers(version)[0] === numbers(least)[0]);
  });
}

/**
 * What a Node is told that some package does not accept; undefined for one that all accept.
 * @param {string} range
 * @param {string} version
 */
export function refusalOfNode(range, version) {
  if (accepts(range, version)) return undefined;
  const newest = range.replace(/.*>=\s*/, "").replace(/(\.0)+$/, "");
  const others = [...range.matchAll(/\^(\d+)\.(\d+)/g)].map(([, major, minor]) => `${major} from ${major}.${minor} on`);
  const accepted = [...others, `or ${newest} and newer`].join(", ");
  return `Node ${version.replace(/^v/, "")} runs this, but Shortcut needs Node ${accepted}. https://nodejs.org has it.`;
}

/** Major version below which nothing runs. */
const LEAST = 20;

const {engines} = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const refusal = refusalOfNode(engines.node, process.version);
if (refusal !== undefined) {
  console.error(refusal);
  if (numbers(process.version)[0] < LEAST) process.exit(1);
}
