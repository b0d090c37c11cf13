import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useState } from 'react';
import type { EditablePolicy, PolicyEditing } from '../../api/policyEditing';
import { useAction, type Action } from '../../shared/useAction';

/** A policy as it is being edited. */
export interface PolicyForm<P extends EditablePolicy = EditablePolicy> {
  readonly draft: P;
  readonly change: (part: Partial<P>) => void;
  readonly save: Action<[], void>;
  /** Whether it is about messages rather than files. */
  readonly isMail: boolean;
  readonly isChanged: boolean;
}

export function usePolicyForm<P extends EditablePolicy>(
  editing: PolicyEditing<P>,
  policy: P,
  onSaved: (name: string) => void,
): PolicyForm<P> {
  const queries = useQueryClient();
  const [draft, setDraft] = useState(policy);
  const save = useAction(async () => {
    await editing.save(draft);
    await queries.invalidateQueries({ queryKey: ['policies', editing.context] });
    onSaved(draft.name);
  });
  return {
    draft,
    save,
    isMail: policy.service === 'EXCHANGE_ONLINE',
    isChanged: JSON.stringify(draft) !== JSON.stringify(policy),
    change: (part) => setDraft((before) => ({ ...before, ...part })),
  };
}

export const PolicyFormContext = createContext<PolicyForm | undefined>(undefined);

/** The form that the sections of the page belong to; a section knows for whose policies it is. */
export function useForm<P extends EditablePolicy = EditablePolicy>(): PolicyForm<P> {
  const form = useContext(PolicyFormContext);
  if (form === undefined) {
    throw new Error('a section of a policy needs its form around it');
  }
  return form as unknown as PolicyForm<P>;
}
