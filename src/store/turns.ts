/** Does a piece of work when those before it are done, whether well or not. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Pieces of work given to one of these are done one after another, in the order in which they came. */
export const turns = (): InTurn => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
};
