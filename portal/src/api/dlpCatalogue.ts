import type { components } from '../generated/dlp-service';
import { answerOf, type Sent } from './answer';
import { dlp } from './clients';
import { known } from './known';
import type { Page } from './pages';

type Schemas = components['schemas'];

/** What must have been found in an item: exactly one of the four members is there. */
export interface Condition {
  readonly all?: readonly Condition[] | null;
  readonly any?: readonly Condition[] | null;
  readonly not?: Condition | null;
  readonly identifier?: string | null;
  readonly count?: number | null;
  readonly distinct?: boolean | null;
  readonly minConfidence?: number | null;
}

export interface Template extends Sent<
  Schemas['Template'],
  'key' | 'name' | 'predefined',
  'description'
> {
  /** Of the tenant's own; predefined ones do not change. */
  readonly version?: number | null;
  readonly regulations: readonly string[];
  readonly countries: readonly string[];
  readonly condition: Condition;
}

export type IdentifierKind = Schemas['IdentifierKind'];

export const IDENTIFIER_KINDS: readonly IdentifierKind[] = [
  'EXPRESSION',
  'KEYWORDS',
  'FILE',
  'DETECTOR',
];

export interface Identifier extends Sent<
  Schemas['Identifier'],
  'key' | 'name' | 'kind' | 'predefined' | 'category',
  'description'
> {
  readonly countries: readonly string[];
  readonly regulations: readonly string[];
  readonly source?: Sent<Schemas['Source'], 'title', 'url'> | null;
  readonly patterns?:
    | readonly Sent<
        Schemas['IdentifierPattern'],
        'expression',
        'confidence' | 'validator' | 'requiresContext'
      >[]
    | null;
  readonly context?: Sent<Schemas['IdentifierContext'], 'words', 'distance' | 'raises'> | null;
  readonly keywords?:
    | (Sent<
        Schemas['IdentifierKeywords'],
        'criterion',
        'characters' | 'threshold' | 'caseSensitive'
      > & {
        readonly words: readonly Sent<Schemas['Keyword'], 'word', 'score'>[];
      })
    | null;
  readonly file?: Sent<
    Schemas['IdentifierFile'],
    never,
    'types' | 'extensions' | 'names' | 'minSize' | 'maxSize'
  > | null;
}

export interface CatalogueFilter {
  readonly q?: string | undefined;
  readonly predefined?: boolean | undefined;
  readonly kind?: IdentifierKind | undefined;
}

export async function fetchTemplates(
  { q, predefined }: CatalogueFilter,
  cursor: string | undefined,
  signal?: AbortSignal,
  limit = 50,
): Promise<Page<Template>> {
  const query = { limit, ...known({ q, predefined, cursor }) };
  return (await answerOf(
    dlp.GET('/api/dlp/templates', { params: { query }, ...known({ signal }) }),
  )) as Page<Template>;
}

export async function fetchTemplate(key: string, signal?: AbortSignal): Promise<Template> {
  return (await answerOf(
    dlp.GET('/api/dlp/templates/{key}', { params: { path: { key } }, ...known({ signal }) }),
  )) as Template;
}

/** A template as another tenant can take it. */
export async function exportTemplate(key: string): Promise<unknown> {
  return answerOf<unknown>(
    dlp.GET('/api/dlp/templates/{key}/export', { params: { path: { key } } }),
  );
}

export async function fetchIdentifiers(
  filter: CatalogueFilter,
  cursor: string | undefined,
  signal?: AbortSignal,
  limit = 50,
): Promise<Page<Identifier>> {
  const query = { limit, ...known({ ...filter, cursor }) };
  return (await answerOf(
    dlp.GET('/api/dlp/identifiers', { params: { query }, ...known({ signal }) }),
  )) as Page<Identifier>;
}

export async function fetchIdentifier(key: string, signal?: AbortSignal): Promise<Identifier> {
  return (await answerOf(
    dlp.GET('/api/dlp/identifiers/{key}', { params: { path: { key } }, ...known({ signal }) }),
  )) as Identifier;
}
