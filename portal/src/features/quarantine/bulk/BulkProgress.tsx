import { Progress } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { BulkJob } from '../../../api/bulkJobs';
import { Facts } from '../../../shared/Facts';
import { Moment } from '../../../shared/Moment';
import { Notice } from '../../../shared/Notice';

/** How many of a job's items have had their turn. */
export function BulkProgress({ job }: { readonly job: BulkJob }) {
  const { t } = useTranslation('quarantine');
  const counted = job.done + job.unneeded + job.refused;
  const percent = job.total === 0 ? 100 : Math.round((100 * counted) / job.total);
  return (
    <>
      <Progress
        value={percent}
        title={t('bulk.progress', { counted, total: job.total })}
        size="sm"
        {...(job.refused > 0 ? { variant: 'warning' as const } : {})}
      />
      <div role="status" className="cw-outcome">
        {job.state === 'RUNNING' ? (
          <Notice variant="info" isInline component="h2" title={t('bulk.running')} />
        ) : (
          <Notice
            variant={job.refused > 0 ? 'warning' : 'success'}
            isInline
            component="h2"
            title={t(job.refused > 0 ? 'bulk.completedPartly' : 'bulk.completed')}
          >
            {job.action === 'RELEASE' && t('bulk.onTheWay')}
          </Notice>
        )}
      </div>
      <Facts
        isWide
        facts={[
          [t('bulk.outcomeOf.DONE'), job.done],
          [t('bulk.outcomeOf.UNNEEDED'), job.unneeded],
          [t('bulk.outcomeOf.REFUSED'), job.refused],
          [t('bulk.startedBy'), job.startedBy],
          [t('bulk.startedAt'), <Moment key="started" at={job.startedAt} />],
          [t('bulk.finishedAt'), job.finishedAt && <Moment key="f" at={job.finishedAt} />],
        ]}
      />
    </>
  );
}
