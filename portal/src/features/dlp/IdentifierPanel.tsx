import { List, ListItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetchIdentifier, type Identifier } from '../../api/dlpCatalogue';
import { Facts } from '../../shared/Facts';
import { formatSize } from '../../shared/size';
import { CataloguePanel } from './CataloguePanel';
import { PatternList } from './PatternList';
import { useCountries } from './useCountries';

interface IdentifierPanelProps {
  readonly identifierKey: string;
  readonly onClose: () => void;
}

/** Everything about one identifier: by what it is found, and who says so. */
export function IdentifierPanel({ identifierKey, onClose }: IdentifierPanelProps) {
  const query = useQuery({
    queryKey: ['dlp', 'identifier', identifierKey],
    queryFn: ({ signal }) => fetchIdentifier(identifierKey, signal),
  });
  return (
    <CataloguePanel title={identifierKey} query={query} onClose={onClose}>
      {(identifier) => <IdentifierFacts identifier={identifier} />}
    </CataloguePanel>
  );
}

function IdentifierFacts({ identifier }: { readonly identifier: Identifier }) {
  const { t, i18n } = useTranslation('dlp');
  const countries = useCountries();
  const { patterns, context, keywords, file, source } = identifier;
  return (
    <Facts
      facts={[
        [t('key'), identifier.key],
        [t('description'), identifier.description],
        [t('kind'), t(`kindOf.${identifier.kind}`)],
        [t('category'), identifier.category],
        [t('countries'), countries(identifier.countries)],
        [t('regulations'), identifier.regulations.join(', ')],
        [t('origin'), t(identifier.predefined ? 'originOf.PREDEFINED' : 'originOf.OWN')],
        [
          t('patterns'),
          patterns && patterns.length > 0 && <PatternList key="p" patterns={patterns} />,
        ],
        [
          t('contextWords'),
          context &&
            t('contextWithin', { words: context.words.join(', '), distance: context.distance }),
        ],
        [t('keywords'), keywords && <Keywords key="k" keywords={keywords} />],
        [t('fileTypes'), file?.types?.join(', ')],
        [t('fileExtensions'), file?.extensions?.join(', ')],
        [t('fileNames'), file?.names?.join(', ')],
        [
          t('smallest'),
          typeof file?.minSize === 'number' && formatSize(file.minSize, i18n.language),
        ],
        [
          t('largest'),
          typeof file?.maxSize === 'number' && formatSize(file.maxSize, i18n.language),
        ],
        [t('source'), source && <Source key="s" {...source} />],
      ]}
    />
  );
}

interface KeywordsProps {
  readonly keywords: NonNullable<Identifier['keywords']>;
}

function Keywords({ keywords }: KeywordsProps) {
  const { t } = useTranslation('dlp');
  const { characters, threshold } = keywords;
  return (
    <>
      {t(`criterionOf.${keywords.criterion}`, { characters, threshold })}
      <List>
        {keywords.words.map(({ word, score }) => (
          <ListItem key={word}>
            {word}
            {typeof score === 'number' && ` (${score})`}
          </ListItem>
        ))}
      </List>
    </>
  );
}

/** Who defines the format; the address leads out of the portal, which says nothing of where it came from. */
function Source({ title, url }: { readonly title: string; readonly url?: string | null }) {
  const isWeb = /^https?:\/\//.test(url ?? '');
  return isWeb ? (
    <a href={url ?? ''} target="_blank" rel="noreferrer">
      {title}
    </a>
  ) : (
    title
  );
}
