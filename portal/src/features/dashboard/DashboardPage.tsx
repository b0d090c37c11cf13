import {
  Grid,
  GridItem,
  PageSection,
  Skeleton,
  Stack,
  StackItem,
  Title,
} from '@patternfly/react-core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isTemporary } from '../../api/problem';
import { SERVICES } from '../../api/services';
import { LoadFailure } from '../../shared/LoadFailure';
import { PageHeading } from '../../shared/PageHeading';
import { StaleNotice } from '../../shared/StaleNotice';
import { ConnectButton } from './ConnectButton';
import { NextSteps } from './NextSteps';
import { byOrganization, type OrganizationServices } from './organizations';
import { ServiceCard } from './ServiceCard';
import { useServices } from './useServices';

const CARD_SPAN = { span: 12, md: 6, lg: 4 } as const;

/** The landing page: every service of every organization with its state. */
export function DashboardPage() {
  const { t } = useTranslation('dashboard');
  const { data, error, dataUpdatedAt, refetch } = useServices();
  return (
    <>
      <PageHeading
        title={t('title')}
        intro={t('intro')}
        action={data?.some((entry) => entry.organizationId !== null) && <ConnectButton />}
      />
      <PageSection isFilled>
        {data === undefined && error !== null ? (
          <LoadFailure error={error} onRetry={() => void refetch()} />
        ) : (
          <Stack hasGutter className="cw-readable">
            {isTemporary(error) && <StaleNotice since={dataUpdatedAt} />}
            {data === undefined ? (
              <LoadingCards />
            ) : (
              <>
                <NextSteps services={data} />
                {byOrganization(data).map((organization) => (
                  <OrganizationCards key={organization.id} organization={organization} />
                ))}
              </>
            )}
          </Stack>
        )}
      </PageSection>
    </>
  );
}

function OrganizationCards({ organization }: { readonly organization: OrganizationServices }) {
  const { t } = useTranslation('dashboard');
  const titleId = useId();
  return (
    <StackItem role="group" aria-labelledby={titleId}>
      <Title id={titleId} headingLevel="h2" size="lg" className="cw-section-title">
        {organization.name ?? organization.id ?? t('noOrganization')}
      </Title>
      <Grid hasGutter>
        {organization.services.map((entry) => (
          <GridItem key={entry.service} {...CARD_SPAN}>
            <ServiceCard entry={entry} />
          </GridItem>
        ))}
      </Grid>
    </StackItem>
  );
}

function LoadingCards() {
  const { t } = useTranslation();
  return (
    <Grid hasGutter aria-busy>
      {SERVICES.map((service) => (
        <GridItem key={service} {...CARD_SPAN}>
          <Skeleton height="13rem" screenreaderText={t('loading')} />
        </GridItem>
      ))}
    </Grid>
  );
}
