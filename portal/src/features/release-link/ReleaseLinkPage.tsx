import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PublicPage } from '../../app/PublicPage';
import { ProblemError } from '../../api/problem';
import { LoadFailure } from '../../shared/LoadFailure';
import { Loading } from '../../shared/Loading';
import { Notice } from '../../shared/Notice';
import { LinkBody } from './LinkBody';
import { useReleaseLink } from './useReleaseLink';

/**
 * Where a link in a mail leads: it shows what it is about and does nothing until it is told to, because
 * programs that inspect mail follow links, too.
 */
export function ReleaseLinkPage() {
  const { t } = useTranslation('link');
  const { token = '' } = useParams();
  const { link, follow } = useReleaseLink(token);
  const isUnknown = link.error instanceof ProblemError && link.error.status === 404;
  return (
    <PublicPage title={t('title')} subtitle={t('subtitle')}>
      {isUnknown ? (
        <Notice variant="info" isInline component="h2" title={t('unknown.title')}>
          {t('unknown.body')}
        </Notice>
      ) : link.data !== undefined ? (
        <LinkBody link={link.data} follow={follow} />
      ) : link.error === null ? (
        <Loading />
      ) : (
        <LoadFailure error={link.error} onRetry={() => void link.refetch()} />
      )}
    </PublicPage>
  );
}
