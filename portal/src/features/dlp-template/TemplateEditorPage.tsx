import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { fetchTemplate } from '../../api/dlpCatalogue';
import { ProblemError } from '../../api/problem';
import { LoadFailure } from '../../shared/LoadFailure';
import { Loading } from '../../shared/Loading';
import { Notice } from '../../shared/Notice';
import { TemplateEditor } from './TemplateEditor';

/** One template of the tenant's own, to be changed. */
export function TemplateEditorPage() {
  const { t } = useTranslation('dlp');
  const { key = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['dlp', 'template-to-edit', key],
    queryFn: ({ signal }) => fetchTemplate(key, signal),
    // What is being edited stays as it was read; the version tells if somebody else was quicker.
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <PageSection isFilled>
      {data !== undefined && !data.predefined ? (
        <TemplateEditor
          key={`${data.key} ${data.version ?? 0}`}
          template={data}
          onReload={() => void refetch()}
        />
      ) : data !== undefined ? (
        <Notice variant="info" isInline component="h2" title={t('edit.predefined')} />
      ) : error === null ? (
        <Loading />
      ) : error instanceof ProblemError && error.status === 404 ? (
        <Notice variant="info" isInline component="h2" title={t('notHere')} />
      ) : (
        <LoadFailure error={error} onRetry={() => void refetch()} />
      )}
    </PageSection>
  );
}
