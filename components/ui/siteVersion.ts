import type {SiteVersion} from "../run/report/report.js";

/** The version of the site that this page is of, as its build wrote it into the head; `unknown` where it did not. */
export function siteVersion(page: Document = document): SiteVersion {
  const text = page.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? "";
  const [version = "", build] = text.split("+");
  return {version: version || "unknown", ...(build !== undefined && {build})};
}
