import {expect, it} from "vitest";
import {turns} from "../../components/worker/turns.js";

it("lets messages that wait be read between turns", async () => {
  const {port1, port2} = new MessageChannel();
  const read: string[] = [];
  port1.onmessage = ({data}: MessageEvent<string>) => void read.push(data);
  const {next, close} = turns();
  port2.postMessage("a message");
  // Node reads up to a thousand messages of one port before it looks at the next; a browser, one.
  let taken = 0;
  for (; taken < 5000 && read.length === 0; taken++) await next();
  expect(read).toEqual(["a message"]);
  port1.close();
  close();
});
