import { describe, expect, it } from 'vitest';
import { isTemporary, ProblemError, toProblem } from './problem';

describe('toProblem', () => {
  it('reads the members of our problems', () => {
    const problem = toProblem(422, 'Unprocessable', {
      type: 'https://cloudward.io/problems/verification-failed',
      title: 'Verification failed',
      reason: 'MFA_REQUIRED',
      remedy: 'Grant access.',
      errors: [{ field: 'body.password', message: 'is wrong' }, 'garbage'],
    });

    const error = new ProblemError(problem);
    expect(error.slug).toBe('verification-failed');
    expect(error.names('password')).toBe(true);
    expect(error.names('username')).toBe(false);
    expect(problem.reason).toBe('MFA_REQUIRED');
  });

  it.each([undefined, null, 'text', 12, { title: 7 }])('makes do with %s', (body) => {
    expect(toProblem(502, 'Bad Gateway', body)).toMatchObject({
      type: 'about:blank',
      title: 'Bad Gateway',
      status: 502,
    });
  });
});

describe('isTemporary', () => {
  it.each([
    [503, true],
    [502, true],
    [429, true],
    [500, false],
    [404, false],
  ])('judges %i as %s', (status, expected) => {
    expect(isTemporary(new ProblemError(toProblem(status, '', {})))).toBe(expected);
  });
});
