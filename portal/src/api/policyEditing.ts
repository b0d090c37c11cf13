import type { Action } from './policies';
import type { Service } from './services';

export type { Action };

/** What can be done about a message, and about a file. */
export const MAIL_ACTIONS: readonly Action[] = [
  'PASS',
  'TAG_SUBJECT',
  'MOVE_TO_JUNK',
  'DELETE',
  'QUARANTINE',
];
export const FILE_ACTIONS: readonly Action[] = ['PASS', 'REPLACE', 'DELETE', 'QUARANTINE'];

/** Whom a policy concerns. */
export interface Targets {
  readonly all: boolean;
  readonly included: readonly string[];
  readonly excluded: readonly string[];
}

/** What the policies of every context have that a person can change, and what tells them apart. */
export interface EditablePolicy {
  readonly id: string;
  readonly organizationId: string;
  readonly service: Service;
  readonly name: string;
  readonly description: string;
  readonly priority: number;
  readonly enabled: boolean;
  readonly monitorOnly: boolean;
  readonly targets: Targets;
  readonly tag: string;
  readonly notice: string;
  /** One that every service begins with, and that stays. */
  readonly standard: boolean;
  readonly version: number;
}

/** How the policies of a context are read and written. */
export interface PolicyEditing<P extends EditablePolicy> {
  readonly context: 'threat' | 'dlp';
  /** Address of the list of policies. */
  readonly list: string;
  readonly fetch: (id: string, signal?: AbortSignal) => Promise<P>;
  /** Makes a policy as it is recommended; it is off. */
  readonly add: (organizationId: string, service: Service, name: string) => Promise<P>;
  /** Puts all of a policy, unless it was changed since it was read. */
  readonly save: (policy: P) => Promise<P>;
  readonly remove: (policy: P) => Promise<void>;
}

/** The call is about this policy as it was read. */
export function versioned({ id, version }: Pick<EditablePolicy, 'id' | 'version'>) {
  return { path: { id }, header: { 'If-Match': `"${version}"` } };
}
