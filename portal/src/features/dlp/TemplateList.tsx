import { PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { fetchTemplates, type Template } from '../../api/dlpCatalogue';
import { PagedList } from '../../shared/PagedList';
import { useOpenPanel } from '../../shared/useOpenPanel';
import { usePages } from '../../shared/usePages';
import { CatalogueFilterBar } from './CatalogueFilterBar';
import { CatalogueTable } from './CatalogueTable';
import { TemplatePanel } from './TemplatePanel';
import { useCatalogueFilter } from './useCatalogueFilter';

/** The templates that policies can look for. */
export function TemplateList() {
  const { t } = useTranslation('dlp');
  const state = useCatalogueFilter();
  const { filter } = state;
  const shown = useOpenPanel('template');
  const pages = usePages<Template>(['dlp', 'templates', filter], (cursor, signal) =>
    fetchTemplates(filter, cursor, signal),
  );
  return (
    <PageSection isFilled>
      <Stack hasGutter>
        <StackItem>
          <CatalogueFilterBar label={t('filterTemplates')} state={state} />
        </StackItem>
        <StackItem>
          <PagedList pages={pages} emptyTitle={t('noMatchTitle')} emptyBody={t('noMatchBody')}>
            <CatalogueTable label={t('templates')} entries={pages.items} onShow={shown.open} />
          </PagedList>
        </StackItem>
      </Stack>
      {shown.id !== null && (
        <TemplatePanel key={shown.id} templateKey={shown.id} onClose={shown.close} />
      )}
    </PageSection>
  );
}
