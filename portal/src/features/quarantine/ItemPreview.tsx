import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchPreview, type Preview } from '../../api/preview';
import { SessionExpiredError } from '../../api/problem';
import type { QuarantinedItem } from '../../api/quarantine';
import { Notice } from '../../shared/Notice';
import { useAction } from '../../shared/useAction';
import { PreviewContent } from './PreviewContent';

/** Shows what is in an item, on demand: looking is recorded, and what was shown leaves with the panel. */
export function ItemPreview({ item }: { readonly item: QuarantinedItem }) {
  const { t } = useTranslation(['quarantine', 'shell']);
  const [preview, setPreview] = useState<Preview>();
  const load = useAction(async () => setPreview(await fetchPreview(item.id)));
  const failed = load.error !== undefined && !(load.error instanceof SessionExpiredError);
  return (
    <section aria-label={t('quarantine:preview.title')}>
      <h2 className="cw-panel-heading">{t('quarantine:preview.title')}</h2>
      {preview === undefined ? (
        <Button
          variant="secondary"
          isLoading={load.isPending}
          isDisabled={load.isPending}
          onClick={() => void load.run()}
        >
          {t('quarantine:preview.show')}
        </Button>
      ) : (
        <PreviewContent preview={preview} />
      )}
      <div role="alert" className="cw-outcome">
        {failed && (
          <Notice
            variant="danger"
            isInline
            component="h3"
            title={t('shell:actionFailed', { title: load.error.message })}
          />
        )}
      </div>
    </section>
  );
}
