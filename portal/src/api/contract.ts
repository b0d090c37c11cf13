/**
 * What a service sends for a schema of its contract. The documents mark hardly any member of an answer
 * as required; the services send every one, `null` where there is nothing.
 */
export type Sent<T> = T extends readonly (infer E)[]
  ? readonly Sent<E>[]
  : T extends object
    ? { readonly [K in keyof T]-?: Sent<Exclude<T[K], undefined>> }
    : T;

/** The same with members that may be null. */
export type Nullable<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]: T[P] | null };
