import {expect, it} from "vitest";
import {turns} from "../../components/worker/turns.js";

it("lets a message that waits be read before the next turn", async () => {
  const {port1, port2} = new MessageChannel();
  const order: string[] = [];
  port1.onmessage = ({data}: MessageEvent<string>) => void order.push(data);
  const {next, close} = turns();
  await next();
  port2.postMessage("message");
  for (let i = 0; i < 5 && order.length === 0; i++) await next();
  order.push("turn");
  expect(order).toEqual(["message", "turn"]);
  port1.close();
  close();
});
