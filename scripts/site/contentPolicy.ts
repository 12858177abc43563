import {createHash} from "node:crypto";

/** What a page's content security policy depends on. */
export interface PolicyOptions {
  /** Text of each inline script; only these run. */
  readonly scripts: readonly string[];
  /** Text of each inline style sheet; only these count. */
  readonly styles: readonly string[];
  /** Sources to fetch from besides the page's own origin. */
  readonly fetches?: readonly string[];
  /** Whether code may be made from text, and styles stand at elements: the preview does so, the built site does not. */
  readonly evaluates?: boolean;
}

const hashes = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`))
];

/** The policy of one page: everything from its own origin, of inline scripts and styles only those whose hash is named. */
export function contentPolicy({scripts, styles, fetches = [], evaluates = false}: PolicyOptions): string {
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...(evaluates ? ["'unsafe-eval'"] : []), ...hashes(scripts)].join(" "),
    ["style-src 'self'", ...(evaluates ? ["'unsafe-inline'"] : hashes(styles))].join(" "),
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ["connect-src 'self'", ...fetches].join(" "),
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'"
  ].join("; ");
}
