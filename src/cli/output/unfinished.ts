/** What is to be taken back if the program ends now; it must not throw. */
type TakeBack = () => void;

const begun = new Set<TakeBack>();

/** Has something taken back if the program ends before it is finished. Gives what says that it is. */
export function unlessFinished(takeBack: TakeBack): () => void {
  begun.add(takeBack);
  return () => {
    begun.delete(takeBack);
  };
}

/** Takes back everything that was begun and not finished, the last first. */
export function takeBackUnfinished(): void {
  for (const takeBack of [...begun].toReversed()) takeBack();
  begun.clear();
}
