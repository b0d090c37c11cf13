import {
  Button,
  EmptyState,
  EmptyStateBody,
  NotificationDrawer,
  NotificationDrawerBody,
  NotificationDrawerHeader,
  Stack,
} from '@patternfly/react-core';
import TasksIcon from '@patternfly/react-icons/dist/esm/icons/tasks-icon';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isRunning } from '../../api/tasks';
import { LoadFailure } from '../../shared/LoadFailure';
import { Loading } from '../../shared/Loading';
import { Notice } from '../../shared/Notice';
import { TaskCard } from './TaskCard';
import { TASKS_PANEL_ID, useTasksPanel } from './tasksPanel';

/** The panel at the side: every task, newest first, live. */
export function TasksDrawer() {
  const { t } = useTranslation('tasks');
  const { isOpen, close, source } = useTasksPanel();
  const drawer = useRef<HTMLDivElement>(null);
  const running = source.tasks.filter((task) => task.services.some(isRunning)).length;
  useEffect(() => {
    if (isOpen) {
      // The panel slides in from outside; scrolling to it would move the page instead.
      drawer.current?.focus({ preventScroll: true });
    }
  }, [isOpen]);

  return (
    <NotificationDrawer
      ref={drawer}
      id={TASKS_PANEL_ID}
      tabIndex={-1}
      role="region"
      aria-label={t('title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          close();
        }
      }}
    >
      <NotificationDrawerHeader
        title={t('title')}
        customText={t('running', { count: running })}
        onClose={close}
        closeButtonAriaLabel={t('closed')}
      />
      <NotificationDrawerBody className="cw-tasks">
        {!source.isLive && (
          <Notice variant="warning" isInline component="p" title={t('disconnected')} />
        )}
        <TaskCards />
      </NotificationDrawerBody>
    </NotificationDrawer>
  );
}

function TaskCards() {
  const { t } = useTranslation('tasks');
  const { source } = useTasksPanel();
  if (source.data === undefined) {
    return source.error === null ? (
      <Loading />
    ) : (
      <LoadFailure error={source.error} onRetry={() => void source.refetch()} />
    );
  }
  if (source.tasks.length === 0) {
    return (
      <EmptyState headingLevel="h2" icon={TasksIcon} titleText={t('empty.title')}>
        <EmptyStateBody>{t('empty.body')}</EmptyStateBody>
      </EmptyState>
    );
  }
  return (
    <Stack hasGutter component="ul" className="cw-plain-list">
      {source.tasks.map((task) => (
        <li key={task.id}>
          <TaskCard task={task} />
        </li>
      ))}
      {source.hasNextPage && (
        <li>
          <Button
            variant="link"
            isLoading={source.isFetchingNextPage}
            onClick={() => void source.fetchNextPage()}
          >
            {t('more')}
          </Button>
        </li>
      )}
    </Stack>
  );
}
