/** @file What a page of the benchmark notes of its runs; it runs there before anything of the page, and imports nothing. */

/** What a page notes of a run, in milliseconds of its clock. */
export interface Noted {
  /** `Train` was pressed. */
  pressed: number;
  /** Reports that came: when, and whether each has a probe. */
  reports: [at: number, probes: boolean][];
  /** Asks every worker for a sign of life; resolves with the milliseconds that the slowest took. */
  ping(): Promise<number>;
}

/**
 * Notes when `Train` is pressed and when reports come, on a machine of so many cores. Functions in it are methods: the names of others
 * would need a helper that the page lacks.
 */
export function watchRuns(cores: number): void {
  Object.defineProperty(Navigator.prototype, "hardwareConcurrency", {
    get() {
      return cores;
    }
  });
  const workers: Worker[] = [];
  const noted: Noted = {
    pressed: 0,
    reports: [],
    async ping() {
      const asked = performance.now();
      const answered = workers.map(
        (worker) =>
          new Promise<void>((resolve) => {
            const onPong = {
              handleEvent({data}: MessageEvent<{readonly type?: string}>) {
                if (data.type !== "pong") return;
                worker.removeEventListener("message", onPong as EventListenerObject);
                resolve();
              }
            };
            worker.addEventListener("message", onPong as EventListenerObject);
            worker.postMessage({type: "ping"});
          })
      );
      await Promise.all(answered);
      return performance.now() - asked;
    }
  };
  Object.assign(globalThis, {noted});
  const onPress = {
    handleEvent({target}: Event) {
      if (target instanceof HTMLElement && target.textContent === "Train") noted.pressed = performance.now();
    }
  };
  addEventListener("click", onPress, true);
  type Heard = {readonly told?: {readonly type: string; readonly report?: {readonly probe?: unknown}}};
  const Plain = Worker;
  globalThis.Worker = class extends Plain {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      workers.push(this);
      this.addEventListener("message", ({data: {told}}: MessageEvent<Heard>) => {
        if (told?.type === "report") noted.reports.push([performance.now(), told.report?.probe !== undefined]);
      });
    }
  };
}
