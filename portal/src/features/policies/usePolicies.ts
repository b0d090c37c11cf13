import { fetchPolicies, type Policy, type PolicyContext } from '../../api/policies';
import { usePages } from '../../shared/usePages';

export function usePolicies(context: PolicyContext) {
  return usePages<Policy>(['policies', context], (cursor, signal) =>
    fetchPolicies(context, cursor, signal),
  );
}
