// What the browser tests talk to: the finished site at the root, and again below a sub-path.
import {serve} from "./serve.js";

await serve({port: 4173});
await serve({port: 4174, base: "/some/where/"});
