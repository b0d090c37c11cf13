/** Stands for the browser's EventSource; a test speaks for the server. */
export class FakeEventSource extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;

  private static sources: FakeEventSource[] = [];

  readyState = FakeEventSource.CONNECTING;

  constructor(readonly url: string) {
    super();
    FakeEventSource.sources.push(this);
  }

  static latest(): FakeEventSource {
    const source = FakeEventSource.sources.at(-1);
    if (source === undefined) {
      throw new Error('nobody listens');
    }
    return source;
  }

  static count(): number {
    return FakeEventSource.sources.length;
  }

  static reset(): void {
    FakeEventSource.sources = [];
  }

  open(): void {
    this.readyState = FakeEventSource.OPEN;
    this.dispatchEvent(new Event('open'));
  }

  say(type: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }

  fail(finally_: 'retries' | 'gives up'): void {
    this.readyState = finally_ === 'gives up' ? FakeEventSource.CLOSED : FakeEventSource.CONNECTING;
    this.dispatchEvent(new Event('error'));
  }

  close(): void {
    this.readyState = FakeEventSource.CLOSED;
  }
}
