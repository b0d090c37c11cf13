import { describe, expect, it } from 'vitest';
import { safeReturn } from './safeReturn';

describe('safeReturn', () => {
  it('leads back inside the portal', () => {
    expect(safeReturn('/logs?from=1')).toBe('/logs?from=1');
  });

  it.each([
    null,
    'https://evil.example/',
    '//evil.example/dashboard',
    String.raw`/\evil.example`,
    'javascript:alert(1)',
    '/sign-in?returnTo=/sign-in',
    '/api/auth/session',
    'http://[',
  ])('leads to the Dashboard instead of %s', (wish) => {
    expect(safeReturn(wish)).toBe('/dashboard');
  });
});
