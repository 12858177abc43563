/** Does things in the order in which they were given, of which some become ready later than those behind them. */
export interface InOrder {
  /** Is done at once where nothing is before it and it is ready. */
  readonly add: (task: Task | Promise<Task>) => void;
  /** Resolves once all of it is done. Refused where a task could not be made ready. */
  readonly settled: () => Promise<void>;
}

type Task = () => void;

/** An empty row. */
export function inOrder(): InOrder {
  /** Those that are not done, the first one first; undefined where it is not ready. */
  const row: {task: Task | undefined}[] = [];
  let awaited: Promise<void> = Promise.resolve();
  function go(): void {
    for (let first = row[0]; first?.task; first = row[0]) {
      row.shift();
      first.task();
    }
  }
  return {
    add(task) {
      const place: (typeof row)[number] = {task: undefined};
      row.push(place);
      const ready = (made: Task): void => {
        place.task = made;
        go();
      };
      if (!(task instanceof Promise)) {
        ready(task);
        return;
      }
      awaited = Promise.all([awaited, task.then(ready)]).then(() => undefined);
      // Whoever waits for all of it hears of it.
      awaited.catch(() => undefined);
    },
    settled: () => awaited
  };
}
