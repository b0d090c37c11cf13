/** One page of a list; `next` leads to the following one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string | null;
}

/** Most entries that a service gives in one page. */
export const LONGEST_PAGE = 200;

/** Reads a list that people see whole, page by page. */
export async function readAll<T>(
  fetchPage: (cursor: string | undefined) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await fetchPage(cursor);
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return items;
}
