/** One member of a problem's `errors`: the field of the request and what is wrong with it. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** An RFC 9457 problem as the services send it, with the extra members of our contracts. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string | undefined;
  readonly reason?: string | undefined;
  readonly remedy?: string | undefined;
  readonly field?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
}

/** The server answered with a problem. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'ProblemError';
  }

  get status(): number {
    return this.problem.status;
  }

  /** Last segment of the problem's type, `verification-failed` for example. */
  get slug(): string {
    return this.problem.type.split('/').pop() ?? '';
  }

  names(field: string): boolean {
    return (
      this.problem.field === field ||
      (this.problem.errors ?? []).some((error) => error.field.split('.').pop() === field)
    );
  }
}

/** The session ended and could not be renewed; the caller's entries stay, the person signs in again. */
export class SessionExpiredError extends Error {
  constructor() {
    super('The session has ended');
    this.name = 'SessionExpiredError';
  }
}

/** The server did not answer at all. */
export class UnreachableError extends Error {
  constructor() {
    super('The server cannot be reached');
    this.name = 'UnreachableError';
  }
}

/** True when waiting may help: nothing answered, or the service says it is temporarily away. */
export function isTemporary(error: unknown): boolean {
  return (
    error instanceof UnreachableError ||
    (error instanceof ProblemError && [429, 502, 503, 504].includes(error.status))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function fieldErrors(value: unknown): readonly FieldError[] | undefined {
  if (!Array.isArray(value)) {
    return undefined;
  }
  return value.filter(isRecord).map((entry) => ({
    field: text(entry.field) ?? '',
    message: text(entry.message) ?? '',
  }));
}

/** Reads a problem from an answer's body; what is not a problem document becomes one of its status. */
export function toProblem(status: number, statusText: string, body: unknown): Problem {
  const members = isRecord(body) ? body : {};
  return {
    type: text(members.type) ?? 'about:blank',
    title: text(members.title) ?? (statusText === '' ? `HTTP ${status}` : statusText),
    status,
    detail: text(members.detail),
    reason: text(members.reason),
    remedy: text(members.remedy),
    field: text(members.field),
    errors: fieldErrors(members.errors),
  };
}
