import type {Service} from "../../components/worker/service.js";

/** A worker whose service runs in this process, at the other end of a real channel. */
export function servedWorker<Host>(service: Service<Host>, host?: Host): () => Worker {
  return () => {
    const {port1, port2} = new MessageChannel();
    port2.start();
    service.serve(port2, host);
    return Object.assign(port1, {terminate: () => port1.close()}) as unknown as Worker;
  };
}
