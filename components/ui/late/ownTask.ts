interface Scheduling {
  readonly postTask?: (task: () => void, options: {readonly priority: "user-visible"}) => Promise<void>;
}

/**
 * Resolves in a task of its own, after input and drawing that wait: work that is cut by it holds the page for no longer than its
 * longest piece. Goes on in hidden tabs, too.
 */
export function ownTask(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: Scheduling};
  return new Promise((resolve) => {
    if (scheduler?.postTask) void scheduler.postTask(resolve, {priority: "user-visible"});
    else setTimeout(resolve);
  });
}

/**
 * A queue of tasks: what asks for a turn gets its value back in a task of its own, one after the other, in the order of asking. So
 * the cells of a page, which would all run at once, run one by one.
 */
export function oneByOne(): <T>(value: T) => Promise<T> {
  let last: Promise<void> = Promise.resolve();
  return (value) => {
    last = last.then(ownTask);
    return last.then(() => value);
  };
}
