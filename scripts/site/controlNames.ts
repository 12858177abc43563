import type MarkdownIt from "markdown-it";

/** Whether words between grave accents are what a control says: no address, no program, no file. */
const isControl = (text: string): boolean => /^\p{Lu}/u.test(text) && !/^\p{Lu}+$|[=&${}()_/]/u.test(text);

/** Sets names of controls as the interface does: `Save report` looks like the button, `npm run record` like what is typed. */
export function controlNames(md: MarkdownIt): void {
  const inner = md.renderer.rules.code_inline;
  md.renderer.rules.code_inline = (tokens, at, ...rest) => {
    const token = tokens[at];
    if (token && isControl(token.content)) token.attrJoin("class", "control-name");
    return inner?.(tokens, at, ...rest) ?? "";
  };
}
