/** Does pieces of work one after another, in the order they came; each gets its own result or error. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** What changes the register takes turns: two that compared and wrote records at once would undo one another's work. */
export const takeTurns = (): Turns => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    // whoever comes next does not wait in vain for one that failed
    last = mine.catch(() => undefined);
    return mine;
  };
};
