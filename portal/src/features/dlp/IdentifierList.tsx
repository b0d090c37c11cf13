import { PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { fetchIdentifiers, IDENTIFIER_KINDS, type Identifier } from '../../api/dlpCatalogue';
import { ChoiceFilter } from '../../shared/filters/fields';
import { PagedList } from '../../shared/PagedList';
import { useOpenPanel } from '../../shared/useOpenPanel';
import { usePages } from '../../shared/usePages';
import { CatalogueFilterBar } from './CatalogueFilterBar';
import { CatalogueTable } from './CatalogueTable';
import { IdentifierPanel } from './IdentifierPanel';
import { useCatalogueFilter } from './useCatalogueFilter';

/** The identifiers that templates are made of. */
export function IdentifierList() {
  const { t } = useTranslation('dlp');
  const state = useCatalogueFilter();
  const { filter, coded } = state;
  const shown = useOpenPanel('identifier');
  const pages = usePages<Identifier>(['dlp', 'identifiers', filter], (cursor, signal) =>
    fetchIdentifiers(filter, cursor, signal),
  );
  return (
    <PageSection isFilled>
      <Stack hasGutter>
        <StackItem>
          <CatalogueFilterBar label={t('filterIdentifiers')} state={state}>
            <ChoiceFilter
              label={t('kind')}
              value={coded.values.kind}
              options={IDENTIFIER_KINDS.map((value) => ({ value, label: t(`kindOf.${value}`) }))}
              onChange={(value) => coded.set('kind', value)}
            />
          </CatalogueFilterBar>
        </StackItem>
        <StackItem>
          <PagedList pages={pages} emptyTitle={t('noMatchTitle')} emptyBody={t('noMatchBody')}>
            <CatalogueTable label={t('identifiers')} entries={pages.items} onShow={shown.open} />
          </PagedList>
        </StackItem>
      </Stack>
      {shown.id !== null && (
        <IdentifierPanel key={shown.id} identifierKey={shown.id} onClose={shown.close} />
      )}
    </PageSection>
  );
}
