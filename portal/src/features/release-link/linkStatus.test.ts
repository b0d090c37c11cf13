import { describe, expect, it } from 'vitest';
import { statusOf } from './linkStatus';

const fresh = { right: 'RELEASE', used: false, state: 'HELD', request: null } as const;

describe('what a link comes to', () => {
  it.each([
    [{}, 'OFFERS_RELEASE'],
    [{ right: 'REQUEST' }, 'OFFERS_REQUEST'],
    [{ right: 'NONE' }, 'NOT_ALLOWED'],
    [{ state: 'RELEASE_FAILED' }, 'OFFERS_RELEASE'],
    [{ right: 'REQUEST', request: 'DENIED' }, 'OFFERS_REQUEST'],
    [{ right: 'REQUEST', request: 'PENDING' }, 'ASKED'],
    [{ right: 'NONE', used: true, request: 'PENDING' }, 'ASKED'],
    [{ used: true, request: 'DENIED' }, 'DENIED'],
    [{ used: true }, 'USED'],
    [{ used: true, state: 'RELEASE_FAILED' }, 'RELEASE_FAILED'],
    [{ used: true, state: 'RELEASING' }, 'RELEASING'],
    [{ state: 'RELEASED' }, 'RELEASED'],
    [{ right: 'NONE', state: 'DELETED' }, 'DELETED'],
    [{ request: 'PENDING', state: 'EXPIRED' }, 'EXPIRED'],
  ] as const)('%j: %s', (link, status) => {
    expect(statusOf({ ...fresh, ...link })).toBe(status);
  });
});
