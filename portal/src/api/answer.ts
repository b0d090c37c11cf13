import { ProblemError, toProblem } from './problem';

/**
 * A record as a service sends it. The contracts mark no member as required, so a record says here which
 * members are always there and which may be null; a member that the contract does not have is an error.
 */
export type Sent<T, Always extends keyof T, Nullable extends keyof T = never> = {
  readonly [K in Always]-?: NonNullable<T[K]>;
} & { readonly [K in Nullable]-?: NonNullable<T[K]> | null };

interface Exchange<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What the service said; everything but success is thrown as a `ProblemError`. */
export async function answerOf<T>(exchange: Promise<Exchange<T>>): Promise<T> {
  const { data, error, response } = await exchange;
  if (!response.ok) {
    throw new ProblemError(toProblem(response.status, response.statusText, error));
  }
  return data as T;
}
