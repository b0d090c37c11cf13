import { useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

/** The dialogs of the portal; the address names the open one, so that back, forward and reload work. */
export interface DialogAddress {
  readonly dialog: 'provision' | 'synchronize' | 'restore' | 'retry' | 'deprovision';
  readonly organization?: string;
  readonly service?: string;
  readonly services?: string;
  readonly task?: string;
}

interface DialogState {
  readonly returnFocus: string;
}

const NAMES = ['dialog', 'organization', 'service', 'services', 'task', 'verification'] as const;

function isDialogState(state: unknown): state is DialogState {
  return typeof state === 'object' && state !== null && 'returnFocus' in state;
}

/** What a dialog that is about to close leads to, instead of what opened it. */
let leadsTo: string | undefined;

/** Opens a dialog as a page of history and closes it the way it came. */
export function useDialogs() {
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const state: unknown = useLocation().state;

  const open = useCallback(
    (address: DialogAddress, returnFocus: string) => {
      const next = new URLSearchParams(window.location.search);
      NAMES.forEach((name) => next.delete(name));
      Object.entries(address).forEach(([name, value]) => next.set(name, String(value)));
      void navigate({ search: next.toString() }, { state: { returnFocus } });
    },
    [navigate],
  );
  const close = useCallback(
    (focusNext?: string) => {
      leadsTo = focusNext;
      if (isDialogState(state)) {
        void navigate(-1);
        return;
      }
      const rest = new URLSearchParams(window.location.search);
      NAMES.forEach((name) => rest.delete(name));
      void navigate({ search: rest.toString() }, { replace: true });
    },
    [navigate, state],
  );

  return { parameters, open, close };
}

/** When a dialog has closed, however it did, focus goes to what it leads to, or back to what opened it. */
export function useReturnFocus(): void {
  const location = useLocation();
  const { search } = location;
  const state: unknown = location.state;
  const opener = useRef<string>(undefined);
  useEffect(() => {
    const isOpen = new URLSearchParams(search).has('dialog');
    if (isOpen) {
      opener.current = isDialogState(state) ? state.returnFocus : undefined;
      return undefined;
    }
    const next = leadsTo;
    const id = next ?? opener.current;
    leadsTo = undefined;
    opener.current = undefined;
    if (id === undefined) {
      return undefined;
    }
    // What a dialog leads to may still be sliding in; scrolling to it would move the page.
    const preventScroll = next !== undefined;
    const frame = requestAnimationFrame(() =>
      document.getElementById(id)?.focus({ preventScroll }),
    );
    return () => cancelAnimationFrame(frame);
  }, [state, search]);
}
