import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useState } from 'react';
import { saveThreatPolicy, type ThreatPolicy } from '../../api/threatPolicies';
import { useAction } from '../../shared/useAction';

export const POLICY_KEY = 'threat-policy';

/** A policy as it is being edited. */
export function usePolicyForm(policy: ThreatPolicy, onSaved: (name: string) => void) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState(policy);
  const save = useAction(async () => {
    await saveThreatPolicy(draft);
    await queries.invalidateQueries({ queryKey: ['policies', 'threat'] });
    onSaved(draft.name);
  });
  return {
    draft,
    save,
    isMail: policy.service === 'EXCHANGE_ONLINE',
    isChanged: JSON.stringify(draft) !== JSON.stringify(policy),
    change: (part: Partial<ThreatPolicy>) => setDraft((before) => ({ ...before, ...part })),
  };
}

export type PolicyForm = ReturnType<typeof usePolicyForm>;

export const PolicyFormContext = createContext<PolicyForm | undefined>(undefined);

/** The form that the sections of the page belong to. */
export function useForm(): PolicyForm {
  const form = useContext(PolicyFormContext);
  if (form === undefined) {
    throw new Error('a section of a policy needs its form around it');
  }
  return form;
}
