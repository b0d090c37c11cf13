import { useCallback, useEffect, useRef, useState } from 'react';

export interface Action<A extends readonly unknown[], R> {
  /** Runs it; gives undefined when it failed, the error is then in `error`. */
  readonly run: (...args: A) => Promise<R | undefined>;
  readonly isPending: boolean;
  readonly error: Error | undefined;
  readonly reset: () => void;
}

function toError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure));
}

/** One thing a person sets off. Unlike a mutation it keeps no arguments, so passwords leave with the call. */
export function useAction<A extends readonly unknown[], R>(
  action: (...args: A) => Promise<R>,
): Action<A, R> {
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<Error>();
  const latest = useRef(action);
  const round = useRef(0);
  useEffect(() => {
    latest.current = action;
  });

  const run = useCallback(async (...args: A) => {
    const mine = ++round.current;
    setPending(true);
    setError(undefined);
    try {
      return await latest.current(...args);
    } catch (failure) {
      if (mine === round.current) {
        setError(toError(failure));
      }
      return undefined;
    } finally {
      if (mine === round.current) {
        setPending(false);
      }
    }
  }, []);
  const reset = useCallback(() => {
    round.current += 1;
    setPending(false);
    setError(undefined);
  }, []);
  return { run, isPending, error, reset };
}
