/** @file The two files that make a folder a SCORM 1.2 package: the manifest and the page that the platform opens. */
import {FAVICON} from "../publish/icon.js";

/** The page that the platform opens, at the package's root, and the script beside it. */
export const LAUNCH_PAGE = "launch.html";
/** Its script. */
export const LAUNCH_SCRIPT = "launch.js";
/** Where the site lies in the package. */
export const SITE_FOLDER = "site/";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** An address of a file in the manifest, where it is an address and no name. */
const address = (name: string): string => escaped(name.split("/").map(encodeURIComponent).join("/"));

/**
 * `imsmanifest.xml`: one item, one resource, every file.
 * @param title as the platform shows it
 * @param version of the site, part of the package's name
 * @param files of the package, without the manifest
 */
export function scormManifest(title: string, version: string, files: readonly string[]): string {
  const identifier = `shortcut-${version.replaceAll(/[^\w.-]/g, "-")}`;
  const listed = files.map((name) => `      <file href="${address(name)}"/>`).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${escaped(identifier)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="book">
    <organization identifier="book">
      <title>${escaped(title)}</title>
      <item identifier="whole" identifierref="site">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="site" type="webcontent" adlcp:scormtype="sco" href="${LAUNCH_PAGE}">
${listed}
    </resource>
  </resources>
</manifest>
`;
}

/** The page that the platform opens: the book in a frame, and a line that tells what is reported. */
export function launchPage(title: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" type="image/svg+xml" href="${FAVICON}">
<style>
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; color-scheme: light dark; font: 0.875rem/1.5 system-ui, sans-serif; }
p { margin: 0.25rem 1rem; }
iframe { flex: 1; border: 0; }
</style>
<p data-platform role="status"></p>
<iframe src="${SITE_FOLDER}index.html" title="${escaped(title)}" allow="clipboard-write"></iframe>
<script src="${LAUNCH_SCRIPT}"></script>
</html>
`;
}
