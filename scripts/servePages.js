// What the browser tests talk to: the finished site at the root, and again below a sub-path.
import {serve} from "./serve.js";

const port = Number(process.env.PAGES_PORT ?? 4173);
await serve({port});
await serve({port: port + 1, base: "/some/where/"});
