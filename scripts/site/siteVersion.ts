import {execFileSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {join} from "node:path";

/** The commit that is checked out, as seven letters; undefined where there is no git or no repository. */
function commitOf(root: string): string | undefined {
  try {
    const words = ["rev-parse", "--short=7", "HEAD"];
    const commit = execFileSync("git", words, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"]
    }).trim();
    return /^[0-9a-f]{7,40}$/.test(commit) ? commit : undefined;
  } catch {
    return undefined;
  }
}

/** Version of the package and, after a plus sign, the commit that is built: `0.1.0+329c291`; the same in every build of a commit. */
export function siteVersion(root: string): string {
  const {version} = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {readonly version: string};
  const commit = commitOf(root);
  return commit === undefined ? version : `${version}+${commit}`;
}
