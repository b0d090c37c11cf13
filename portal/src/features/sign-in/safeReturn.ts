const HOME = '/dashboard';

/** The page to go to after signing in: only a path of this portal, whatever the address says. */
export function safeReturn(wish: string | null): string {
  if (wish === null) {
    return HOME;
  }
  try {
    const target = new URL(wish, window.location.origin);
    const inside = target.origin === window.location.origin && !target.pathname.startsWith('/api');
    return inside && target.pathname !== '/sign-in' ? target.pathname + target.search : HOME;
  } catch {
    return HOME;
  }
}
