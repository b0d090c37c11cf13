import type { Service } from './services';

export const TASK_STATES = [
  'REQUESTED',
  'CONNECTING',
  'PREPARING',
  'COMPLETING',
  'DISABLING',
  'DISCONNECTING',
  'COMPLETED',
  'ACTION_REQUIRED',
  'FAILED',
  'CANCELLED',
] as const;

export type TaskState = (typeof TASK_STATES)[number];

export type TaskKind = 'PROVISION' | 'DEPROVISION';

export interface TaskStage {
  readonly stage: TaskState;
  readonly at: string;
}

/** What a task does for one service. */
export interface TaskLine {
  readonly service: Service;
  readonly state: TaskState;
  readonly stage: TaskState;
  readonly percent: number;
  readonly reason?: string | null;
  readonly remedy?: string | null;
  readonly stages: readonly TaskStage[];
}

/** One submission, with a line per service. */
export interface Task {
  readonly id: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly kind?: TaskKind;
  readonly submittedAt: string;
  readonly state: TaskState;
  readonly services: readonly TaskLine[];
}

/** One page of a list; `next` leads to the following one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string | null;
}

const ENDED: readonly TaskState[] = ['COMPLETED', 'FAILED', 'CANCELLED', 'ACTION_REQUIRED'];

/** True while the task goes on by itself. */
export function isRunning(line: Pick<TaskLine, 'state'>): boolean {
  return !ENDED.includes(line.state);
}

/** The stages a line of such a task goes through, in order. */
export function plannedStages(kind: TaskKind | undefined): readonly TaskState[] {
  return kind === 'DEPROVISION'
    ? ['REQUESTED', 'DISABLING', 'DISCONNECTING', 'COMPLETED']
    : ['REQUESTED', 'CONNECTING', 'PREPARING', 'COMPLETING', 'COMPLETED'];
}
