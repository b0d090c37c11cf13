import type { components } from '../generated/dlp-service';
import { answerOf } from './answer';
import { dlp } from './clients';
import type { Template } from './dlpCatalogue';

type Schemas = components['schemas'];

/** Form of a key: lower-case words with hyphens between them. */
export const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const LONGEST_KEY = 64;
export const LONGEST_NAME = 120;

/** Copies a template, also a predefined one, so that it can be changed. */
export async function copyTemplate(from: string, key: string, name: string): Promise<Template> {
  return (await answerOf<unknown>(
    dlp.POST('/api/dlp/templates/{key}/copy', {
      params: { path: { key: from } },
      body: { key, name },
    }),
  )) as Template;
}

/** Takes a template that was exported; the service says what is wrong with the document. */
export async function importTemplate(document: unknown): Promise<Template> {
  return (await answerOf<unknown>(
    dlp.POST('/api/dlp/templates/import', { body: document as Schemas['TemplateExport'] }),
  )) as Template;
}

/** Puts all of a template, unless it was changed since it was read; its key stays. */
export async function replaceTemplate(template: Template): Promise<Template> {
  const { key, name, description, regulations, countries, condition, version } = template;
  const body = { key, name, description, regulations, countries, condition };
  return (await answerOf<unknown>(
    dlp.PUT('/api/dlp/templates/{key}', {
      params: { path: { key }, header: { 'If-Match': `"${version ?? 0}"` } },
      body: body as Schemas['TemplateDocument'],
    }),
  )) as Template;
}

/** Deletes one of the tenant's own, unless it was changed since it was read, or a policy needs it. */
export async function deleteTemplate({ key, version }: Template): Promise<void> {
  await answerOf<unknown>(
    dlp.DELETE('/api/dlp/templates/{key}', {
      params: { path: { key }, header: { 'If-Match': `"${version ?? 0}"` } },
    }),
  );
}
