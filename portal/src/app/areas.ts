/** The six areas of the portal, in the order of its tabs. */
export const AREAS = [
  { key: 'dashboard', path: '/dashboard' },
  { key: 'threat', path: '/advanced-threat-protection' },
  { key: 'dlp', path: '/data-loss-prevention' },
  { key: 'logs', path: '/logs' },
  { key: 'quarantine', path: '/quarantine' },
  { key: 'administration', path: '/administration' },
] as const;

export type Area = (typeof AREAS)[number]['key'];
