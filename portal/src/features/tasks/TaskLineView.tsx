import {
  AlertActionLink,
  Button,
  ExpandableSection,
  Flex,
  FlexItem,
  Progress,
  Title,
} from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRunning, type Task, type TaskLine } from '../../api/tasks';
import { Notice } from '../../shared/Notice';
import { useReason } from '../../shared/useReason';
import { StageList } from './StageList';
import { TaskStateLabel } from './TaskStateLabel';
import type { TaskActions } from './useTaskActions';

interface TaskLineViewProps {
  readonly task: Task;
  readonly line: TaskLine;
  readonly actions: TaskActions | undefined;
}

function progressVariant(state: TaskLine['state']) {
  const variants = { COMPLETED: 'success', FAILED: 'danger', ACTION_REQUIRED: 'warning' } as const;
  return state in variants ? variants[state as keyof typeof variants] : undefined;
}

/** What the task does for one service: how far it is, what went wrong, what to do. */
export function TaskLineView({ task, line, actions }: TaskLineViewProps) {
  const { t } = useTranslation(['tasks', 'dashboard']);
  const service = t(`dashboard:service.${line.service}`);
  const [shown, setShown] = useState<boolean>();
  const variant = progressVariant(line.state);

  return (
    <>
      <Flex justifyContent={{ default: 'justifyContentSpaceBetween' }} gap={{ default: 'gapSm' }}>
        <FlexItem>
          <Title headingLevel="h3" size="md">
            {service}
          </Title>
        </FlexItem>
        <FlexItem>
          <TaskStateLabel state={line.state} />
        </FlexItem>
      </Flex>
      <Progress
        value={line.percent}
        size="sm"
        aria-label={t('tasks:progress', { service, percent: line.percent })}
        {...(variant === undefined ? {} : { variant })}
      />
      <LineOutcome line={line} actions={actions} />
      <ExpandableSection
        toggleText={t('tasks:stages', { service })}
        isExpanded={shown ?? isRunning(line)}
        onToggle={(_event, expanded) => setShown(expanded)}
        isIndented
      >
        <StageList kind={task.kind} line={line} />
      </ExpandableSection>
    </>
  );
}

function LineOutcome({ line, actions }: Pick<TaskLineViewProps, 'line' | 'actions'>) {
  const { t } = useTranslation(['tasks', 'dashboard']);
  const explain = useReason();
  const service = t(`dashboard:service.${line.service}`);
  if (line.state === 'ACTION_REQUIRED') {
    return (
      <Notice
        variant="warning"
        isInline
        component="h4"
        title={t('tasks:actionRequired')}
        className="cw-outcome"
        actionLinks={
          actions !== undefined && (
            <AlertActionLink
              onClick={actions.synchronize}
              aria-label={t('dashboard:action.of', { action: t('tasks:synchronize'), service })}
            >
              {t('tasks:synchronize')}
            </AlertActionLink>
          )
        }
      />
    );
  }
  if (line.state !== 'FAILED') {
    return null;
  }
  const reason = explain(line.reason ?? 'INTERNAL_ERROR', line.remedy);
  return (
    <Notice variant="danger" isInline title={reason.what} component="h4" className="cw-outcome">
      {reason.remedy !== undefined && <p>{reason.remedy}</p>}
      {actions !== undefined && (
        <Button
          variant="secondary"
          size="sm"
          className="cw-alert-action"
          isLoading={actions.isPending}
          onClick={() => actions.retry([line.service])}
          aria-label={t('dashboard:action.of', { action: t('tasks:retry'), service })}
        >
          {t('tasks:retry')}
        </Button>
      )}
    </Notice>
  );
}
