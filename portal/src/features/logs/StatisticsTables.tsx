import { Grid, GridItem } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Statistics } from '../../api/logs';
import { useTerms } from '../../shared/useTerms';

const COUNTS = ['scanned', 'found', 'acted', 'failed'] as const;
const OF_CATEGORIES = ['found', 'acted'] as const;

interface StatisticsTablesProps {
  readonly statistics: Statistics;
}

/** The figures per day that has any, and per category. */
export function StatisticsTables({ statistics }: StatisticsTablesProps) {
  const { t, i18n } = useTranslation('logs');
  const term = useTerms();
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' });
  const days = statistics.days
    .filter((entry) => COUNTS.some((count) => entry[count] > 0))
    .toReversed()
    .map((entry) => ({
      head: day.format(new Date(entry.day)),
      figures: COUNTS.map((count) => entry[count]),
    }));
  const categories = statistics.categories.map((entry) => ({
    head: term('category', entry.category),
    figures: OF_CATEGORIES.map((count) => entry[count]),
  }));
  if (days.length === 0) {
    return <p>{t('statistics.nothing')}</p>;
  }
  return (
    <Grid hasGutter lg={6}>
      <GridItem>
        <Figures head={t('statistics.day')} columns={COUNTS} rows={days} />
      </GridItem>
      {categories.length > 0 && (
        <GridItem>
          <Figures head={t('categories')} columns={OF_CATEGORIES} rows={categories} />
        </GridItem>
      )}
    </Grid>
  );
}

interface FiguresProps {
  readonly head: string;
  readonly columns: readonly (typeof COUNTS)[number][];
  readonly rows: readonly { readonly head: string; readonly figures: readonly number[] }[];
}

function Figures({ head, columns, rows }: FiguresProps) {
  const { t, i18n } = useTranslation('logs');
  const labels = columns.map((count) => t(`statistics.${count}`));
  return (
    <Table aria-label={head} variant="compact">
      <Thead>
        <Tr>
          <Th>{head}</Th>
          {labels.map((label) => (
            <Th key={label}>{label}</Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.head}>
            <Td dataLabel={head}>{row.head}</Td>
            {row.figures.map((figure, column) => (
              <Td key={labels[column]} dataLabel={labels[column] ?? ''}>
                {figure.toLocaleString(i18n.language)}
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
