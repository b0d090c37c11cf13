import { AlertActionCloseButton, AlertGroup } from '@patternfly/react-core';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Notice } from './Notice';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly variant: 'success' | 'info' | 'danger';
}

interface Announcements {
  /** Tells screen readers, shows nothing. */
  readonly announce: (text: string) => void;
  /** Shows a toast, which is also read aloud. */
  readonly notify: (text: string, variant?: Toast['variant']) => void;
}

const TOAST_MS = 8_000;
const AnnouncementsContext = createContext<Announcements | undefined>(undefined);
let lastToast = 0;

export function useAnnouncements(): Announcements {
  const announcements = useContext(AnnouncementsContext);
  if (announcements === undefined) {
    throw new Error('useAnnouncements needs AnnouncementsProvider around it');
  }
  return announcements;
}

/** Holds the page's polite live region and its toasts. */
export function AnnouncementsProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [spoken, setSpoken] = useState('');
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const dismiss = useCallback(
    (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  );
  const value = useMemo<Announcements>(
    () => ({
      announce: setSpoken,
      notify: (text, variant = 'success') => {
        lastToast += 1;
        const toast = { id: lastToast, text, variant };
        setToasts((shown) => [...shown.slice(-2), toast]);
      },
    }),
    [],
  );
  return (
    <AnnouncementsContext value={value}>
      {children}
      {createPortal(
        // Beside the page, because a page under a dialog is not read.
        <div className="pf-v6-screen-reader" role="status" aria-live="polite">
          {spoken}
        </div>,
        document.body,
      )}
      <AlertGroup isToast isLiveRegion hasAnimations>
        {toasts.map(({ id, text, variant }) => (
          <Notice
            key={id}
            variant={variant}
            // It comes and goes beside any heading, so it is none.
            component="p"
            title={text}
            timeout={TOAST_MS}
            onTimeout={() => dismiss(id)}
            actionClose={
              <AlertActionCloseButton aria-label={t('dismiss')} onClose={() => dismiss(id)} />
            }
          />
        ))}
      </AlertGroup>
    </AnnouncementsContext>
  );
}
