import {memory} from "@tensorflow/tfjs-core";
import type {Network} from "../../network/network.js";
import type {UnitMaps} from "../../engine/unitMaps.js";
import {buildRandom} from "./worker/buildRandom.js";
import {loadNetwork} from "./worker/loadNetwork.js";
import type {MadeNetwork, NetworkAtHand, Say, Workshop} from "./worker/networkAtHand.js";
import {predictImage, sendChannels} from "./worker/predictImage.js";
import type {BuildReport, BuildRequest} from "./buildProtocol.js";
import {exportModel, fileBuffers} from "./worker/exportModel.js";
import {lifeLock} from "../../worker/lifeLock.js";
import type {ServiceRequest} from "../../worker/serviceRequest.js";

/** The end of a channel that the worker speaks on. */
export interface BuildPort {
  postMessage(message: BuildReport, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ServiceRequest>) => void): void;
}

/** Holds one network, `network` with random weights or one read from files, and runs images through it, as it is asked. */
export function serveBuild(port: BuildPort, network: Network, tools: Omit<Workshop, "onProgress">): void {
  let atHand: NetworkAtHand | undefined;
  /** The last image's maps by unit. */
  const kept = new Map<string, UnitMaps>();
  let told = false;
  /** Requests are answered one after another: an image may be running through the network that the next one replaces. */
  let turn = Promise.resolve();
  const say: Say = (report, transfer = []) => port.postMessage(report, transfer);

  async function tellLife(): Promise<void> {
    if (told) return;
    told = true;
    const lock = await lifeLock("build");
    if (lock !== undefined) say({type: "alive", run: 0, lock});
  }

  /** Takes the new network, and only then gives up the one before. */
  function take(run: number, {atHand: made, summary, milliseconds, backend}: MadeNetwork): void {
    atHand?.allocator.dispose();
    kept.clear();
    atHand = made;
    say({type: "built", run, network: made.facts, summary, milliseconds, bytes: memory().numBytes, backend});
  }

  async function answer(request: BuildRequest): Promise<void> {
    await tellLife();
    const {run} = request;
    const workshop: Workshop = {
      ...tools,
      onProgress: (done, total, words) => say({type: "progress", run, done, total, words})
    };
    switch (request.type) {
      case "build":
        take(run, await buildRandom(network, workshop));
        return;
      case "load":
        take(run, await loadNetwork(request.files, workshop));
        return;
      case "predict":
        if (atHand === undefined) throw new Error("the network has to be built first");
        predictImage(atHand, request, kept, say);
        return;
      case "channels":
        sendChannels(request, kept, say);
        return;
      case "export": {
        if (atHand === undefined) throw new Error("the network has to be built first");
        const files = exportModel(request.kind, atHand.description, atHand.borrow);
        say({type: "exported", run, files}, fileBuffers(files));
        return;
      }
      default:
        request satisfies never;
    }
  }
  port.addEventListener("message", ({data}) => {
    // Other services may be asked on the same port.
    if (data.service !== "build") return;
    turn = turn
      .then(() => answer(data))
      .catch((error: unknown) => {
        say({type: "failed", run: data.run, message: error instanceof Error ? error.message : String(error)});
      });
  });
}
