import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchTasks } from '../../api/provisioning';
import { isRunning, type Task } from '../../api/tasks';
import { useAnnouncements } from '../../shared/announcements';
import { allTasks, changedLines, withTask, type TaskPages } from './taskList';
import { followTasks } from './taskStream';

export const TASKS_KEY = ['tasks'];

const POLL_WHILE_BROKEN_MS = 3_000;
const POLL_WHILE_LIVE_MS = 60_000;

/** Keeps the tasks current by the stream; asks every few seconds while it is broken. */
export function useTasks() {
  const queries = useQueryClient();
  const [isLive, setLive] = useState(true);
  const query = useInfiniteQuery({
    queryKey: TASKS_KEY,
    queryFn: ({ pageParam, signal }) => fetchTasks(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: isLive ? POLL_WHILE_LIVE_MS : POLL_WHILE_BROKEN_MS,
  });

  useEffect(
    () =>
      followTasks({
        onTask: (task) =>
          queries.setQueryData<TaskPages>(TASKS_KEY, (pages) => withTask(pages, task)),
        onLive: (live) => {
          setLive(live);
          void queries.invalidateQueries({ queryKey: TASKS_KEY });
        },
        beforeReconnect: () => queries.refetchQueries({ queryKey: TASKS_KEY }),
      }),
    [queries],
  );

  return { ...query, tasks: allTasks(query.data), isLive };
}

/** Tells what changed to screen readers and makes the rest of the page look again. */
export function useTaskChanges(tasks: readonly Task[], loaded: boolean): void {
  const queries = useQueryClient();
  const { t } = useTranslation(['tasks', 'dashboard']);
  const { announce } = useAnnouncements();
  const seen = useRef<readonly Task[]>(undefined);

  useEffect(() => {
    if (!loaded) {
      return;
    }
    const changed = seen.current === undefined ? [] : changedLines(seen.current, tasks);
    seen.current = tasks;
    if (changed.length === 0) {
      return;
    }
    const texts = changed.map(({ service, state, percent }) =>
      t('tasks:announce', {
        service: t(`dashboard:service.${service}`),
        state: t(`tasks:state.${state}`),
        percent,
      }),
    );
    announce(texts.join('. '));
    void queries.invalidateQueries({ queryKey: ['services'] });
    if (changed.some((line) => !isRunning(line))) {
      void queries.invalidateQueries({ queryKey: ['policies'] });
      void queries.invalidateQueries({ queryKey: ['logs'] });
    }
  }, [tasks, loaded, queries, t, announce]);
}
