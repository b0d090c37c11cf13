import { Button } from '@patternfly/react-core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_FILTERED, type BulkAction } from '../../../api/bulkJobs';
import type { Selection } from './useSelection';

const BulkDialog = lazy(async () => ({
  default: (await import('./BulkDialog')).BulkDialog,
}));

interface BulkBarProps {
  readonly selection: Selection;
  readonly onStarted: (job: string) => void;
}

/** What can be done about the chosen items; it is always there, so that choosing moves nothing. */
export function BulkBar({ selection, onStarted }: BulkBarProps) {
  const { t } = useTranslation('quarantine');
  const [action, setAction] = useState<BulkAction>();
  const { count } = selection;
  const started = (job: string) => {
    setAction(undefined);
    selection.clear();
    onStarted(job);
  };
  return (
    <div role="group" aria-label={t('bulk.bar')} className="cw-bulk">
      <span role="status">{count === 0 ? t('bulk.none') : t('bulk.chosen', { count })}</span>
      <Button
        variant="secondary"
        size="sm"
        isDisabled={count === 0}
        onClick={() => setAction('RELEASE')}
      >
        {t('bulk.release')}
      </Button>
      <Button
        variant="secondary"
        isDanger
        size="sm"
        isDisabled={count === 0}
        onClick={() => setAction('DELETE')}
      >
        {t('bulk.delete')}
      </Button>
      <ChooseMore selection={selection} />
      <Suspense fallback={null}>
        {action !== undefined && (
          <BulkDialog
            action={action}
            count={count}
            target={selection.target}
            onStarted={started}
            onClose={() => setAction(undefined)}
          />
        )}
      </Suspense>
    </div>
  );
}

/** Chooses all that fit the filter, or nothing again. */
function ChooseMore({ selection }: { readonly selection: Selection }) {
  const { t } = useTranslation('quarantine');
  const { count, possible = 0, isAll } = selection;
  const hasMore = !isAll && possible > count;
  return (
    <>
      {hasMore && possible <= MOST_FILTERED && (
        <Button variant="link" size="sm" onClick={selection.chooseAll}>
          {t('bulk.chooseAll', { count: possible })}
        </Button>
      )}
      {hasMore && possible > MOST_FILTERED && (
        <span>{t('bulk.tooMany', { most: MOST_FILTERED })}</span>
      )}
      {count > 0 && (
        <Button variant="link" size="sm" onClick={selection.clear}>
          {t('bulk.clear')}
        </Button>
      )}
    </>
  );
}
