import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Task } from '../../api/tasks';
import { FakeEventSource } from '../../testing/FakeEventSource';
import { aTask } from '../../testing/samples';
import { followTasks } from './taskStream';

const tasks: Task[] = [];
const live: boolean[] = [];
const beforeReconnect = vi.fn(() => Promise.resolve());
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  tasks.length = 0;
  live.length = 0;
  beforeReconnect.mockClear();
  stop = followTasks({
    onTask: (task) => tasks.push(task),
    onLive: (isLive) => live.push(isLive),
    beforeReconnect,
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('followTasks', () => {
  it('hands on each task as it comes', () => {
    const source = FakeEventSource.latest();

    source.open();
    source.say('task', aTask());

    expect(live).toEqual([true]);
    expect(tasks).toEqual([aTask()]);
  });

  it('skips what is not a task', () => {
    FakeEventSource.latest().dispatchEvent(new MessageEvent('task', { data: '{half' }));

    expect(tasks).toEqual([]);
  });

  it('leaves resuming to the browser while it tries', () => {
    FakeEventSource.latest().fail('retries');

    vi.advanceTimersByTime(60_000);

    expect(live).toEqual([false]);
    expect(FakeEventSource.count()).toBe(1);
  });

  it('connects anew when the browser gives up, ever more slowly', async () => {
    FakeEventSource.latest().fail('gives up');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(FakeEventSource.count()).toBe(2);

    FakeEventSource.latest().fail('gives up');
    await vi.advanceTimersByTimeAsync(1_999);
    expect(FakeEventSource.count()).toBe(2);
    await vi.advanceTimersByTimeAsync(1);

    expect(FakeEventSource.count()).toBe(3);
    expect(beforeReconnect).toHaveBeenCalledTimes(2);
  });

  it('is quiet after it was stopped', async () => {
    FakeEventSource.latest().fail('gives up');
    stop();

    await vi.advanceTimersByTimeAsync(60_000);

    expect(FakeEventSource.count()).toBe(1);
  });
});
