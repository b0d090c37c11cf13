import type { components } from '../generated/dlp-service';
import { answerOf, type Sent } from './answer';
import { dlp } from './clients';

type Schemas = components['schemas'];

/** Something an identifier found; `start` and `end` count Unicode code points, not UTF-16 units. */
export type DlpMatch = Sent<
  Schemas['DlpMatch'],
  'identifier' | 'confidence' | 'start' | 'end' | 'masked',
  'validator' | 'context'
>;

export interface DlpScan {
  readonly matches: readonly DlpMatch[];
  readonly templates: readonly Sent<Schemas['DlpTemplateMatch'], 'template' | 'count', 'name'>[];
  /** How often each identifier was found, also beyond the matches that are told. */
  readonly counts: Readonly<Record<string, number>>;
  readonly truncated: boolean;
}

/** Has a text searched; it travels in the body and is kept nowhere. */
export async function scanText(text: string): Promise<DlpScan> {
  return (await answerOf(
    dlp.POST('/api/dlp/scans', {
      body: text,
      bodySerializer: (body) => body,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    }),
  )) as DlpScan;
}
