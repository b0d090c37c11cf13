import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useDebounced } from '../useDebounced';

function textIn(state: unknown, name: string): string {
  const kept = typeof state === 'object' && state !== null ? Object.entries(state) : [];
  const [, value] = kept.find(([key]) => key === name) ?? [];
  return typeof value === 'string' ? value : '';
}

/**
 * A filter that people type. Back and reload keep it, because it lies in the browser's history; it is not
 * in the address, because what people type may be personal, and addresses are written down in logs.
 */
export function useTypedFilter(name: string) {
  const location = useLocation();
  const navigate = useNavigate();
  const [text, setText] = useState(() => textIn(location.state, name));
  const settled = useDebounced(text.trim());
  const kept = textIn(location.state, name);
  useEffect(() => {
    if (settled !== kept) {
      const { search, hash } = location;
      const before = (location.state ?? {}) as object;
      void navigate({ search, hash }, { replace: true, state: { ...before, [name]: settled } });
    }
  }, [settled, kept, name, location, navigate]);
  return { text, setText, settled };
}
