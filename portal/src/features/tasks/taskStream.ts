import type { Task } from '../../api/tasks';

const STREAM = '/api/provisioning/tasks/stream';
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;

interface TaskStreamOptions {
  readonly onTask: (task: Task) => void;
  /** The stream is there, or is gone; what was missed in between is to be fetched. */
  readonly onLive: (live: boolean) => void;
  /** Called before each new connection after the browser gave up; it may renew the session. */
  readonly beforeReconnect: () => Promise<unknown>;
}

function readTask(data: string): Task | undefined {
  try {
    return JSON.parse(data) as Task;
  } catch {
    return undefined;
  }
}

/**
 * Follows the tasks as they change until the returned function is called. The browser itself resumes a
 * broken connection by `Last-Event-ID`; where it gives up (the server refused), we connect anew, ever
 * more slowly.
 */
export function followTasks(options: TaskStreamOptions): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE_MS;
  let ended = false;

  const reconnect = async () => {
    await options.beforeReconnect().catch(() => undefined);
    if (!ended) {
      connect();
    }
  };
  const connect = () => {
    const connection = new EventSource(STREAM);
    source = connection;
    connection.addEventListener('open', () => {
      pause = FIRST_PAUSE_MS;
      options.onLive(true);
    });
    connection.addEventListener('task', (event: MessageEvent<string>) => {
      const task = readTask(event.data);
      if (task !== undefined) {
        options.onTask(task);
      }
    });
    connection.addEventListener('error', () => {
      options.onLive(false);
      if (connection.readyState === EventSource.CLOSED && !ended) {
        timer = setTimeout(() => void reconnect(), pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    });
  };

  connect();
  return () => {
    ended = true;
    clearTimeout(timer);
    source?.close();
  };
}
