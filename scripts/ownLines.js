/**
 * @file A rule of the linter: how long a function may be, without the lines of those within it. A lab is one function that holds many;
 * each of them counts by itself. The lines on which one within begins and ends are of both: code of the outer one stands there, too.
 */
const ownLines = {
  meta: {
    type: "suggestion",
    schema: [{type: "integer", minimum: 1}],
    messages: {long: "a function of {{lines}} lines, those within it not counted: at most {{most}}"}
  },
  create(context) {
    const [most] = context.options;
    /** For each function that is open, the lines of those within it. */
    const open = [];
    return {
      ":function"() {
        open.push(new Set());
      },
      ":function:exit"({loc}) {
        const within = open.pop();
        const all = Array.from({length: loc.end.line - loc.start.line + 1}, (_, i) => loc.start.line + i);
        const lines = all.filter((line) => !within.has(line)).length;
        if (lines > most) context.report({loc, messageId: "long", data: {lines, most}});
        for (const line of all.slice(1, -1)) open.at(-1)?.add(line);
      }
    };
  }
};

export default {meta: {name: "house"}, rules: {"own-lines": ownLines}};
