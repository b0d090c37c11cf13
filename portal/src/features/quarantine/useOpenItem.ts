import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

const NAME = 'item';
const FROM_LIST = { fromList: true };

/** The item whose panel is open; the address names it, so that back, reload and links work. */
export function useOpenItem() {
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  const isFromList = typeof state === 'object' && state !== null && 'fromList' in state;

  const open = useCallback(
    (id: string) => {
      const next = new URLSearchParams(parameters);
      next.set(NAME, id);
      void navigate({ search: next.toString() }, { state: FROM_LIST });
    },
    [navigate, parameters],
  );
  const close = useCallback(() => {
    if (isFromList) {
      void navigate(-1);
      return;
    }
    const rest = new URLSearchParams(parameters);
    rest.delete(NAME);
    void navigate({ search: rest.toString() }, { replace: true });
  }, [isFromList, navigate, parameters]);
  return { id: parameters.get(NAME), open, close };
}
