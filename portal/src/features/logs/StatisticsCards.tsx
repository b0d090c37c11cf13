import {
  Card,
  CardBody,
  CardTitle,
  ExpandableSection,
  Grid,
  GridItem,
} from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchStatistics, type LogFilter, type Statistics } from '../../api/logs';
import { DayBars } from './DayBars';
import { StatisticsTables } from './StatisticsTables';

const COUNTS = ['scanned', 'found', 'acted', 'failed'] as const;
const REFRESH_MS = 30_000;

type StatisticsCardsProps = Pick<LogFilter, 'service' | 'organizationId'>;

/** How much was scanned, found and acted upon in the last thirty days; absent while that is not known. */
export function StatisticsCards(filter: StatisticsCardsProps) {
  const { data } = useQuery({
    queryKey: ['logs', 'statistics', filter],
    queryFn: ({ signal }) => fetchStatistics(filter, signal),
    refetchInterval: REFRESH_MS,
  });
  return data === undefined ? null : <Cards statistics={data} />;
}

function Cards({ statistics }: { readonly statistics: Statistics }) {
  const { t, i18n } = useTranslation('logs');
  const [isExpanded, setExpanded] = useState(false);
  return (
    <section aria-label={t('statistics.label')}>
      <Grid hasGutter span={6} xl={3}>
        {COUNTS.map((count) => (
          <GridItem key={count}>
            <Card isCompact isFullHeight>
              <CardTitle component="h2">{t(`statistics.${count}`)}</CardTitle>
              <CardBody>
                <p className="cw-figure">
                  {statistics.totals[count].toLocaleString(i18n.language)}
                </p>
                <DayBars values={statistics.days.map((day) => day[count])} />
              </CardBody>
            </Card>
          </GridItem>
        ))}
      </Grid>
      <ExpandableSection
        className="cw-confirm"
        toggleText={t('statistics.perDay')}
        isExpanded={isExpanded}
        onToggle={(_event, expanded) => setExpanded(expanded)}
      >
        {isExpanded && <StatisticsTables statistics={statistics} />}
      </ExpandableSection>
    </section>
  );
}
