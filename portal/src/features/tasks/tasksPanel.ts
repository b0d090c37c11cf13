import { createContext, useContext } from 'react';
import type { useTasks } from './useTasks';

export interface TasksPanel {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly source: ReturnType<typeof useTasks>;
}

export const TasksPanelContext = createContext<TasksPanel | undefined>(undefined);

/** Id of the masthead's button, where focus returns when the panel closes. */
export const TASKS_BUTTON_ID = 'tasks-button';

/** Id of the panel itself, where focus goes when it opens. */
export const TASKS_PANEL_ID = 'tasks-panel';

/** The Tasks panel at the side of the page and what it shows. */
export function useTasksPanel(): TasksPanel {
  const panel = useContext(TasksPanelContext);
  if (panel === undefined) {
    throw new Error('useTasksPanel needs TasksProvider around it');
  }
  return panel;
}
