import { describe, expect, it } from 'vitest';
import { aLine, aTask, page } from '../../testing/samples';
import { allTasks, changedLines, withTask, type TaskPages } from './taskList';

function pages(...ids: string[]): TaskPages {
  return { pages: [page(ids.map((id) => aTask({ id })))], pageParams: [undefined] };
}

describe('withTask', () => {
  it('puts a new task first', () => {
    const result = withTask(pages('a', 'b'), aTask({ id: 'c' }));

    expect(allTasks(result).map((task) => task.id)).toEqual(['c', 'a', 'b']);
  });

  it('replaces a known task in its place', () => {
    const result = withTask(pages('a', 'b'), aTask({ id: 'b', state: 'COMPLETED' }));

    expect(allTasks(result).map((task) => task.state)).toEqual(['CONNECTING', 'COMPLETED']);
  });

  it('waits for the first page', () => {
    expect(withTask(undefined, aTask())).toBeUndefined();
  });
});

describe('changedLines', () => {
  it('finds what moved on and what is new', () => {
    const before = [aTask({ services: [aLine(), aLine({ service: 'ONEDRIVE' })] })];
    const now = [
      aTask({ services: [aLine({ state: 'PREPARING' }), aLine({ service: 'ONEDRIVE' })] }),
      aTask({ id: 'task-2' }),
    ];

    const changed = changedLines(before, now);

    expect(changed.map(({ service, state }) => `${service} ${state}`)).toEqual([
      'EXCHANGE_ONLINE PREPARING',
      'EXCHANGE_ONLINE CONNECTING',
    ]);
  });
});
