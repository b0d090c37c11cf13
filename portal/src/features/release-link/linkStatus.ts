import type { ReleaseLink } from '../../api/releaseLinks';

/** What a link comes to for whoever follows it. */
export type LinkStatus =
  | 'OFFERS_RELEASE'
  | 'OFFERS_REQUEST'
  | 'NOT_ALLOWED'
  | 'USED'
  | 'ASKED'
  | 'DENIED'
  | 'RELEASING'
  | 'RELEASED'
  | 'RELEASE_FAILED'
  | 'DELETED'
  | 'EXPIRED';

const OFFERS = {
  RELEASE: 'OFFERS_RELEASE',
  REQUEST: 'OFFERS_REQUEST',
  NONE: 'NOT_ALLOWED',
} as const;

type Link = Pick<ReleaseLink, 'right' | 'used' | 'state' | 'request'>;

/** Where the item stands comes first, then what was asked for, then what the link still does. */
export function statusOf({ right, used, state, request }: Link): LinkStatus {
  if (state !== 'HELD' && state !== 'RELEASE_FAILED') {
    return state;
  }
  if (request === 'PENDING') {
    return 'ASKED';
  }
  if (!used) {
    return OFFERS[right];
  }
  if (state === 'RELEASE_FAILED') {
    return 'RELEASE_FAILED';
  }
  return request === 'DENIED' ? 'DENIED' : 'USED';
}
