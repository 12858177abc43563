/** @file What a page of the benchmark notes of its runs; it runs there before anything of the page, and imports nothing. */

/** What a page notes of a run, in milliseconds of its clock. */
export interface Noted {
  /** `Train` was pressed. */
  pressed: number;
  /** Reports that came: when, and whether each has a probe. */
  reports: [at: number, probes: boolean][];
  /** Asks every worker for a sign of life; resolves with the milliseconds that the slowest took. */
  ping(): Promise<number>;
  /**
   * Resolves once the page says that the run has finished. It looks seldom, at one element: a locator that waits asks every element of
   * the page for its role, several times a second, on the thread that is measured. Refused where that takes too long.
   */
  finished(): Promise<void>;
}

/**
 * Notes when `Train` is pressed and when reports come, on a machine of so many cores. Functions in it are methods: the names of others
 * would need a helper that the page lacks.
 */
export function watchRuns(cores: number): void {
  /** How often it looks whether a run has finished, and milliseconds between two looks. */
  const [LOOKS, LOOK] = [2400, 250];
  Object.defineProperty(Navigator.prototype, "hardwareConcurrency", {
    get() {
      return cores;
    }
  });
  /** Workers that are not ended, with the signs of life that each was asked for and has given. */
  const signs = new Map<Worker, {asked: number; given: number}>();
  const noted: Noted = {
    pressed: 0,
    reports: [],
    async ping() {
      const asked = performance.now();
      const answered = [...signs].map(
        ([worker, sign]) =>
          new Promise<void>((resolve) => {
            worker.postMessage({type: "ping"});
            // The page asks too, now and then: answers come in the order of asking.
            const mine = sign.asked;
            const onPong = {
              handleEvent() {
                if (sign.given < mine) return;
                worker.removeEventListener("message", onPong as EventListenerObject);
                resolve();
              }
            };
            worker.addEventListener("message", onPong as EventListenerObject);
          })
      );
      await Promise.all(answered);
      return performance.now() - asked;
    },
    async finished() {
      for (let look = 0; look < LOOKS; look++) {
        const text = document.querySelector('[role="status"]')?.textContent ?? "";
        if (/finished/i.test(text)) return;
        await new Promise((resolve) => setTimeout(resolve, LOOK));
      }
      throw new Error("the run has not finished");
    }
  };
  Object.assign(globalThis, {noted});
  const onPress = {
    handleEvent({target}: Event) {
      if (target instanceof HTMLElement && target.textContent === "Train") noted.pressed = performance.now();
    }
  };
  addEventListener("click", onPress, true);
  type Heard = {
    readonly type?: string;
    readonly told?: {readonly type: string; readonly report?: {readonly probe?: unknown}};
  };
  const Plain = Worker;
  globalThis.Worker = class extends Plain {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      const sign = {asked: 0, given: 0};
      signs.set(this, sign);
      this.addEventListener("message", ({data: {type, told}}: MessageEvent<Heard>) => {
        if (type === "pong") sign.given++;
        if (told?.type === "report") noted.reports.push([performance.now(), told.report?.probe !== undefined]);
      });
    }
    override postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]): void {
      const sign = signs.get(this);
      if (sign && (message as {readonly type?: unknown} | undefined)?.type === "ping") sign.asked++;
      super.postMessage(message, options as StructuredSerializeOptions);
    }
    override terminate(): void {
      signs.delete(this);
      super.terminate();
    }
  };
}
