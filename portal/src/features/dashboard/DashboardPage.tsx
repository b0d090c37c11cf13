import { Gallery, PageSection, Skeleton, Stack, StackItem, Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { isTemporary } from '../../api/problem';
import { SERVICES } from '../../api/services';
import { LoadFailure } from '../../shared/LoadFailure';
import { PageHeading } from '../../shared/PageHeading';
import { StaleNotice } from '../../shared/StaleNotice';
import { NextSteps } from './NextSteps';
import { byOrganization, type OrganizationServices } from './organizations';
import { ServiceCard } from './ServiceCard';
import { useServices } from './useServices';

const CARD_WIDTHS = { default: '100%', sm: '280px' };

/** The landing page: every service of every organization with its state. */
export function DashboardPage() {
  const { t } = useTranslation('dashboard');
  const { data, error, dataUpdatedAt, refetch } = useServices();
  return (
    <>
      <PageHeading title={t('title')} intro={t('intro')} />
      <PageSection isFilled>
        {data === undefined && error !== null ? (
          <LoadFailure error={error} onRetry={() => void refetch()} />
        ) : (
          <Stack hasGutter>
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
  return (
    <StackItem>
      <Title headingLevel="h2" size="lg" className="cw-section-title">
        {organization.name ?? organization.id ?? t('noOrganization')}
      </Title>
      <Gallery hasGutter minWidths={CARD_WIDTHS} className="cw-cards">
        {organization.services.map((entry) => (
          <ServiceCard key={entry.service} entry={entry} />
        ))}
      </Gallery>
    </StackItem>
  );
}

function LoadingCards() {
  const { t } = useTranslation();
  return (
    <Gallery hasGutter minWidths={CARD_WIDTHS} className="cw-cards" aria-busy>
      {SERVICES.map((service) => (
        <Skeleton key={service} height="13rem" screenreaderText={t('loading')} />
      ))}
    </Gallery>
  );
}
