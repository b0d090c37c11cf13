/** Small choices of one person in this browser; without storage they last until the next reload. */
const PREFIX = 'cloudward.';

export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Storage may be forbidden in this browser; the choice then holds for this page only.
  }
}

/** Runs work that may clear the browser's storage, and puts the choices back. */
export async function keepPreferences<T>(
  names: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const kept = names.map((name) => [name, recall(name)] as const);
  try {
    return await work();
  } finally {
    for (const [name, value] of kept) {
      if (value !== undefined) {
        remember(name, value);
      }
    }
  }
}
