import { ProblemError } from '../../api/problem';

/** What the service said about a member of what was sent, and about the entries of a list below it. */
export function errorAt(error: Error | undefined, path: string): string | undefined {
  if (!(error instanceof ProblemError)) {
    return undefined;
  }
  const { errors = [], field } = error.problem;
  const found = errors.find((each) => each.field === path || each.field.startsWith(`${path}[`));
  return found?.message ?? (field === path ? error.message : undefined);
}
