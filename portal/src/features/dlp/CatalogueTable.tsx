import { Button, Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Identifier, Template } from '../../api/dlpCatalogue';
import { useCountries } from './useCountries';

interface CatalogueTableProps {
  readonly label: string;
  readonly entries: readonly (Template | Identifier)[];
  readonly onShow: (key: string) => void;
}

/** Templates or identifiers: what they are called, where they are used, and whose they are. */
export function CatalogueTable({ label, entries, onShow }: CatalogueTableProps) {
  const { t } = useTranslation('dlp');
  const countries = useCountries();
  return (
    <Table aria-label={label} variant="compact">
      <Thead>
        <Tr>
          <Th width={50}>{t('name')}</Th>
          <Th>{t('countries')}</Th>
          <Th>{t('regulations')}</Th>
          <Th>{t('origin')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <Tr key={entry.key}>
            <Td dataLabel={t('name')} className="cw-break">
              <Button variant="link" isInline lang="en" onClick={() => onShow(entry.key)}>
                {entry.name}
              </Button>
              <Content component="small">{entry.key}</Content>
            </Td>
            <Td dataLabel={t('countries')}>{countries(entry.countries)}</Td>
            <Td dataLabel={t('regulations')}>{entry.regulations.join(', ')}</Td>
            <Td dataLabel={t('origin')}>
              {t(entry.predefined ? 'originOf.PREDEFINED' : 'originOf.OWN')}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
