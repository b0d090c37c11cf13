import { NotificationBadge } from '@patternfly/react-core';
import TasksIcon from '@patternfly/react-icons/dist/esm/icons/tasks-icon';
import { useTranslation } from 'react-i18next';
import { isRunning } from '../../api/tasks';
import { TASKS_BUTTON_ID, useTasksPanel } from './tasksPanel';

/** Tasks in the masthead: how many run, and attention when one waits for a person. */
export function TasksButton() {
  const { t } = useTranslation();
  const { isOpen, open, close, source } = useTasksPanel();
  const running = source.tasks.filter((task) => task.services.some(isRunning)).length;
  return (
    <NotificationBadge
      id={TASKS_BUTTON_ID}
      variant={running > 0 ? 'unread' : 'read'}
      icon={<TasksIcon />}
      count={running}
      isExpanded={isOpen}
      onClick={isOpen ? close : open}
      aria-label={t('tasks.open', { count: running })}
    />
  );
}
