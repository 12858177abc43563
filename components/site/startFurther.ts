import {siteRoot} from "./siteRoot.js";

/** Address of the script (`further.ts`) below the site's root, which the build puts here. */
declare const FURTHER_SCRIPT: string;

/**
 * Asks for what a page needs only when its reader turns from its text: once the page is loaded, with all that it runs. The preview has it
 * at the same address below the server's root. One that does not come is told like any script of the page.
 * @param scripts what ends when the page's scripts have come
 */
export async function startFurther(scripts: Promise<unknown>): Promise<void> {
  const loaded =
    document.readyState === "complete"
      ? Promise.resolve()
      : new Promise((resolve) => addEventListener("load", resolve, {once: true}));
  await Promise.all([loaded, scripts]);
  const script = document.createElement("script");
  script.type = "module";
  script.src = new URL(FURTHER_SCRIPT, siteRoot() ?? `${location.origin}/`).href;
  document.head.append(script);
}
