import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../../api/problem';
import { LoadFailure } from '../../../shared/LoadFailure';
import { Loading } from '../../../shared/Loading';
import { Notice } from '../../../shared/Notice';
import { SidePanel } from '../../../shared/SidePanel';
import { BulkOutcomes } from './BulkOutcomes';
import { BulkProgress } from './BulkProgress';
import { useBulkJob } from './useBulkJob';

interface BulkPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** How far a job is, and what came of each of its items. */
export function BulkPanel({ id, onClose }: BulkPanelProps) {
  const { t } = useTranslation('quarantine');
  const { data, error, refetch } = useBulkJob(id);
  const title = data === undefined ? 'bulk.job' : (`bulk.titleOf.${data.action}` as const);
  return (
    <SidePanel title={t(title)} onClose={onClose}>
      {data !== undefined ? (
        <>
          <BulkProgress job={data} />
          <BulkOutcomes id={id} />
        </>
      ) : error === null ? (
        <Loading />
      ) : error instanceof ProblemError && error.status === 404 ? (
        <Notice variant="info" isInline component="h2" title={t('bulk.notHere')} />
      ) : (
        <LoadFailure error={error} onRetry={() => void refetch()} />
      )}
    </SidePanel>
  );
}
