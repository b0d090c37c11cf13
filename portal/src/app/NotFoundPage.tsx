import { EmptyState, EmptyStateBody, EmptyStateFooter, PageSection } from '@patternfly/react-core';
import SearchIcon from '@patternfly/react-icons/dist/esm/icons/search-icon';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePageTitle } from '../shared/usePageTitle';

export function NotFoundPage() {
  const { t } = useTranslation();
  usePageTitle(t('notFound.title'));
  return (
    <PageSection>
      <EmptyState headingLevel="h1" icon={SearchIcon} titleText={t('notFound.title')}>
        <EmptyStateBody>{t('notFound.body')}</EmptyStateBody>
        <EmptyStateFooter>
          <Link to="/dashboard">{t('notFound.home')}</Link>
        </EmptyStateFooter>
      </EmptyState>
    </PageSection>
  );
}
