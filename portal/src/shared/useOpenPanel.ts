import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

const FROM_LIST = { fromList: true };

/** The thing of a list whose panel is open; the address names it, so that back, reload and links work. */
export function useOpenPanel(name: string) {
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  const isFromList = typeof state === 'object' && state !== null && 'fromList' in state;

  const open = useCallback(
    (id: string) => {
      const next = new URLSearchParams(parameters);
      next.set(name, id);
      void navigate({ search: next.toString() }, { state: FROM_LIST });
    },
    [name, navigate, parameters],
  );
  const close = useCallback(() => {
    if (isFromList) {
      void navigate(-1);
      return;
    }
    const rest = new URLSearchParams(parameters);
    rest.delete(name);
    void navigate({ search: rest.toString() }, { replace: true });
  }, [isFromList, name, navigate, parameters]);
  return { id: parameters.get(name), open, close };
}
