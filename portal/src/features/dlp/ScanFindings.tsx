import { Stack, StackItem } from '@patternfly/react-core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DlpScan } from '../../api/dlpScans';
import { Notice } from '../../shared/Notice';
import { MarkedText } from './MarkedText';
import { MatchTable } from './MatchTable';
import { stretchesOf } from './highlight';

interface ScanFindingsProps {
  readonly text: string;
  readonly scan: DlpScan;
}

/** What was found in a text: how much, which templates it fulfils, where it stands, and why. */
export function ScanFindings({ text, scan }: ScanFindingsProps) {
  const { t } = useTranslation('dlp');
  const [chosen, setChosen] = useState<number>();
  const { matches, templates } = scan;
  const stretches = useMemo(() => stretchesOf(text, matches), [text, matches]);
  const total = Object.values(scan.counts).reduce((sum, count) => sum + count, 0);
  return (
    <Stack hasGutter>
      <StackItem role="status">
        <Notice
          variant={total === 0 ? 'success' : 'warning'}
          isInline
          component="h2"
          title={total === 0 ? t('try.nothing') : t('try.found', { count: total })}
        >
          {scan.truncated && t('try.truncated', { count: matches.length })}
        </Notice>
      </StackItem>
      {templates.length > 0 && (
        <StackItem>
          <h2 className="cw-panel-heading">{t('try.templates')}</h2>
          <ul>
            {templates.map(({ template, name, count }) => (
              <li key={template}>
                <span lang="en">{name ?? template}</span>: {t('try.times', { count })}
              </li>
            ))}
          </ul>
        </StackItem>
      )}
      {total > 0 && (
        <>
          <StackItem>
            <h2 className="cw-panel-heading">{t('try.inText')}</h2>
            <MarkedText stretches={stretches} matches={matches} chosen={chosen} />
          </StackItem>
          <StackItem>
            <MatchTable matches={matches} counts={scan.counts} onShow={setChosen} />
          </StackItem>
        </>
      )}
    </Stack>
  );
}
