import type { InfiniteData } from '@tanstack/react-query';
import type { Page } from '../../api/pages';
import type { Task, TaskLine } from '../../api/tasks';

export type TaskPages = InfiniteData<Page<Task>>;

export function allTasks(pages: TaskPages | undefined): readonly Task[] {
  return pages?.pages.flatMap((page) => page.items) ?? [];
}

/** The pages with this task in its newest form: in its place, or first when it is new. */
export function withTask(pages: TaskPages | undefined, task: Task): TaskPages | undefined {
  const [first, ...rest] = pages?.pages ?? [];
  if (pages === undefined || first === undefined) {
    return pages;
  }
  if (!allTasks(pages).some((known) => known.id === task.id)) {
    return { ...pages, pages: [{ ...first, items: [task, ...first.items] }, ...rest] };
  }
  const replaced = pages.pages.map((page) => ({
    ...page,
    items: page.items.map((known) => (known.id === task.id ? task : known)),
  }));
  return { ...pages, pages: replaced };
}

/** The lines that differ in state between two looks at the tasks. */
export function changedLines(before: readonly Task[], now: readonly Task[]): readonly TaskLine[] {
  const known = new Map(
    before.flatMap((task) =>
      task.services.map((line) => [`${task.id}/${line.service}`, line.state] as const),
    ),
  );
  return now.flatMap((task) =>
    task.services.filter((line) => known.get(`${task.id}/${line.service}`) !== line.state),
  );
}
