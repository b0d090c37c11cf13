import { useMemo, useState, type ReactNode } from 'react';
import { TASKS_BUTTON_ID, TasksPanelContext, type TasksPanel } from './tasksPanel';
import { useTaskChanges, useTasks } from './useTasks';

/** Follows the tasks for the whole signed-in portal, whether the panel is open or not. */
export function TasksProvider({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const source = useTasks();
  useTaskChanges(source.tasks, source.data !== undefined);

  const panel = useMemo<TasksPanel>(
    () => ({
      isOpen,
      open: () => setOpen(true),
      close: () => {
        setOpen(false);
        document.getElementById(TASKS_BUTTON_ID)?.focus();
      },
      source,
    }),
    [isOpen, source],
  );
  return <TasksPanelContext value={panel}>{children}</TasksPanelContext>;
}
