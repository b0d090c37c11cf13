import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'react-router';

/** Parameters of the address that a list's filters stand in. */
export type Filters = Readonly<Record<string, string | undefined>>;

export interface FilterState {
  readonly values: Filters;
  readonly set: (name: string, value: string) => void;
  readonly clear: () => void;
  /** Whether anything is filtered by. */
  readonly isActive: boolean;
}

/**
 * The filters of a list that the address keeps, so that back, reload and links work. Only codes and days
 * belong there; what people type is personal and stays out of addresses.
 */
export function useFilters(names: readonly string[]): FilterState {
  const [parameters, setParameters] = useSearchParams();
  const state: unknown = useLocation().state;
  const values = Object.fromEntries(names.map((name) => [name, parameters.get(name) ?? undefined]));
  const change = useCallback(
    (edit: (next: URLSearchParams) => void) =>
      setParameters(
        (before) => {
          const next = new URLSearchParams(before);
          edit(next);
          return next;
        },
        { replace: true, state },
      ),
    [setParameters, state],
  );
  return {
    values,
    set: (name, value) =>
      change((next) => (value === '' ? next.delete(name) : next.set(name, value))),
    clear: () => change((next) => names.forEach((name) => next.delete(name))),
    isActive: Object.values(values).some((value) => value !== undefined),
  };
}

/** The value if it is one of those; an address may say anything. */
export function oneOf<T extends string>(
  known: readonly T[],
  value: string | undefined,
): T | undefined {
  return known.find((each) => each === value);
}
