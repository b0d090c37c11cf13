import { ProgressStep, ProgressStepper } from '@patternfly/react-core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isRunning, plannedStages, type TaskKind, type TaskLine } from '../../api/tasks';
import { Moment } from '../../shared/Moment';

interface StageListProps {
  readonly kind: TaskKind;
  readonly line: TaskLine;
}

/** The stages of a line: those reached with their time, the current one, and those to come. */
export function StageList({ kind, line }: StageListProps) {
  const { t } = useTranslation(['tasks', 'dashboard']);
  const id = useId();
  const times = new Map(line.stages.map(({ stage, at }) => [stage, at]));
  const failedAt = line.state === 'FAILED' ? line.stage : undefined;
  return (
    <ProgressStepper
      isVertical
      aria-label={t('tasks:stages', { service: t(`dashboard:service.${line.service}`) })}
    >
      {plannedStages(kind).map((stage) => {
        const at = times.get(stage);
        const isCurrent = stage === line.stage && isRunning(line);
        const reached = at !== undefined && !isCurrent;
        const variant =
          stage === failedAt ? 'danger' : isCurrent ? 'info' : reached ? 'success' : 'pending';
        return (
          <ProgressStep
            key={stage}
            id={`${id}-${stage}`}
            titleId={`${id}-${stage}-title`}
            variant={variant}
            isCurrent={isCurrent}
            aria-label={t(`tasks:state.${stage}`)}
          >
            {t(`tasks:state.${stage}`)}{' '}
            {at === undefined ? (
              <span className="pf-v6-screen-reader">{t('tasks:notReached')}</span>
            ) : (
              <Moment at={at} />
            )}
          </ProgressStep>
        );
      })}
    </ProgressStepper>
  );
}
