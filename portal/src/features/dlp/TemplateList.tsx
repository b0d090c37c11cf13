import { Button, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchTemplates, type Template } from '../../api/dlpCatalogue';
import { useMay } from '../../session/SessionContext';
import { PagedList } from '../../shared/PagedList';
import { useOpenPanel } from '../../shared/useOpenPanel';
import { usePages } from '../../shared/usePages';
import { CatalogueFilterBar } from './CatalogueFilterBar';
import { CatalogueTable } from './CatalogueTable';
import { useCatalogueFilter } from './useCatalogueFilter';

const ImportTemplateDialog = lazy(async () => ({
  default: (await import('./ImportTemplateDialog')).ImportTemplateDialog,
}));
const TemplatePanel = lazy(async () => ({
  default: (await import('./TemplatePanel')).TemplatePanel,
}));

/** The templates that policies can look for. */
export function TemplateList() {
  const { t } = useTranslation('dlp');
  const state = useCatalogueFilter();
  const { filter } = state;
  const shown = useOpenPanel('template');
  const mayManage = useMay('dlp:manage');
  const [isImporting, setImporting] = useState(false);
  const imported = (key: string) => {
    setImporting(false);
    shown.open(key);
  };
  const pages = usePages<Template>(['dlp', 'templates', filter], (cursor, signal) =>
    fetchTemplates(filter, cursor, signal),
  );
  return (
    <PageSection isFilled>
      <Stack hasGutter>
        {mayManage && (
          <StackItem>
            <Button variant="secondary" onClick={() => setImporting(true)}>
              {t('import.open')}
            </Button>
          </StackItem>
        )}
        <StackItem>
          <CatalogueFilterBar label={t('filterTemplates')} state={state} />
        </StackItem>
        <StackItem>
          <PagedList pages={pages} emptyTitle={t('noMatchTitle')} emptyBody={t('noMatchBody')}>
            <CatalogueTable label={t('templates')} entries={pages.items} onShow={shown.open} />
          </PagedList>
        </StackItem>
      </Stack>
      <Suspense fallback={null}>
        {shown.id !== null && (
          <TemplatePanel
            key={shown.id}
            templateKey={shown.id}
            onShow={shown.open}
            onClose={shown.close}
          />
        )}
        {isImporting && (
          <ImportTemplateDialog onImported={imported} onClose={() => setImporting(false)} />
        )}
      </Suspense>
    </PageSection>
  );
}
