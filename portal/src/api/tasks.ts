import type { components } from '../generated/provisioning-service';
import type { Sent } from './answer';

type Schemas = components['schemas'];

export type TaskState = Schemas['TaskState'];

export type TaskKind = Schemas['TaskKind'];

export type TaskStage = Sent<Schemas['StageView'], 'stage' | 'at'>;

/** What a task does for one service. */
export interface TaskLine extends Sent<
  Schemas['LineView'],
  'service' | 'state' | 'stage' | 'percent',
  'reason' | 'remedy'
> {
  readonly stages: readonly TaskStage[];
}

/** One submission, with a line per service. */
export interface Task extends Sent<
  Schemas['TaskView'],
  'id' | 'organizationId' | 'organizationName' | 'kind' | 'submittedAt' | 'state'
> {
  readonly services: readonly TaskLine[];
}

const ENDED: readonly TaskState[] = ['COMPLETED', 'FAILED', 'CANCELLED', 'ACTION_REQUIRED'];

/** True while the task goes on by itself. */
export function isRunning(line: Pick<TaskLine, 'state'>): boolean {
  return !ENDED.includes(line.state);
}

/** The stages a line of such a task goes through, in order. */
export function plannedStages(kind: TaskKind): readonly TaskState[] {
  return kind === 'DEPROVISION'
    ? ['REQUESTED', 'DISABLING', 'DISCONNECTING', 'COMPLETED']
    : ['REQUESTED', 'CONNECTING', 'PREPARING', 'COMPLETING', 'COMPLETED'];
}
