import { describe, expect, it } from 'vitest';
import { readAll } from './pages';

describe('a list that is read whole', () => {
  it('follows next to the last page and keeps the order', async () => {
    const pages = new Map([
      [undefined, { items: [1, 2], next: 'b' }],
      ['b', { items: [3], next: 'c' }],
      ['c', { items: [4], next: null }],
    ]);

    const items = await readAll((cursor) => Promise.resolve(pages.get(cursor) ?? { items: [] }));

    expect(items).toEqual([1, 2, 3, 4]);
  });

  it('fails when one of its pages fails', async () => {
    const fetchPage = (cursor: string | undefined) =>
      cursor === undefined
        ? Promise.resolve({ items: [1], next: 'b' })
        : Promise.reject(new Error('away'));

    await expect(readAll(fetchPage)).rejects.toThrow('away');
  });
});
