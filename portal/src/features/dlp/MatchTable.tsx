import { Button, Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DlpMatch } from '../../api/dlpScans';
import { useIdentifierName } from './useNames';

interface MatchTableProps {
  readonly matches: readonly DlpMatch[];
  readonly counts: Readonly<Record<string, number>>;
  readonly onShow: (match: number) => void;
}

/** What was found, how sure that is, and why. */
export function MatchTable({ matches, counts, onShow }: MatchTableProps) {
  const { t } = useTranslation('dlp');
  const nameOf = useIdentifierName();
  return (
    <Table aria-label={t('try.matches')} variant="compact">
      <Thead>
        <Tr>
          <Th>{t('try.match')}</Th>
          <Th>{t('try.identifier')}</Th>
          <Th>{t('try.confidence')}</Th>
          <Th>{t('try.why')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {matches.map((match, number) => (
          <Tr key={`${match.identifier} ${match.start} ${match.end}`}>
            <Td dataLabel={t('try.match')} className="cw-break">
              <Button variant="link" isInline onClick={() => onShow(number)}>
                {match.masked}
              </Button>
              <Content component="small">
                {t('try.place', { start: match.start, end: match.end })}
              </Content>
            </Td>
            <Td dataLabel={t('try.identifier')} className="cw-break">
              <Link
                to={`/data-loss-prevention/identifiers?identifier=${encodeURIComponent(match.identifier)}`}
                lang="en"
              >
                {nameOf(match.identifier)}
              </Link>
              <Content component="small">
                {t('try.times', { count: counts[match.identifier] ?? 1 })}
              </Content>
            </Td>
            <Td dataLabel={t('try.confidence')}>{t('try.percent', { value: match.confidence })}</Td>
            <Td dataLabel={t('try.why')} className="cw-break">
              <Why match={match} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function Why({ match }: { readonly match: DlpMatch }) {
  const { t } = useTranslation('dlp');
  const reasons = [
    match.validator && t('try.validated', { validator: match.validator }),
    match.context && t('try.near', { word: match.context }),
  ].filter(Boolean);
  return reasons.length === 0 ? t('try.byForm') : reasons.join(' ');
}
