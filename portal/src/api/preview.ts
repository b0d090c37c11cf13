import type { components } from '../generated/quarantine-service';
import { answerOf, type Sent } from './answer';
import { quarantine } from './clients';

type Schemas = components['schemas'];

/** What can be shown of an item without danger; links are made unusable. */
export interface Preview extends Sent<Schemas['QuarantinePreview'], 'truncated', 'text' | 'html'> {
  readonly headers: readonly Sent<Schemas['PreviewHeader'], 'name' | 'value'>[];
  readonly links: readonly string[];
  readonly attachments: readonly Sent<Schemas['PreviewAttachment'], 'name' | 'type' | 'size'>[];
}

export async function fetchPreview(id: string): Promise<Preview> {
  return (await answerOf(
    quarantine.GET('/api/quarantine/items/{id}/preview', { params: { path: { id } } }),
  )) as Preview;
}
