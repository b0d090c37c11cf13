import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { ConfirmDialog } from '../ConfirmDialog';
import { useAction } from '../useAction';

/** The state of a navigation that nothing stands against, because what was changed is saved or gone. */
export const DONE = { isDone: true } as const;

function isDone(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isDone' in state;
}

/** Asks before a page is left on which something was changed and not saved. */
export function LeaveGuard({ isChanged }: { readonly isChanged: boolean }) {
  const { t } = useTranslation();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isChanged &&
      !isDone(nextLocation.state) &&
      currentLocation.pathname !== nextLocation.pathname,
  );
  const leave = useAction(() => {
    blocker.proceed?.();
    return Promise.resolve();
  });
  if (blocker.state !== 'blocked') {
    return null;
  }
  return (
    <ConfirmDialog
      title={t('leave.title')}
      action={leave}
      confirmLabel={t('leave.submit')}
      isDangerous
      onClose={() => blocker.reset()}
    >
      <p>{t('leave.body')}</p>
    </ConfirmDialog>
  );
}
