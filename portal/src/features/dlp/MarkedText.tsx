import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DlpMatch } from '../../api/dlpScans';
import type { Stretch } from './highlight';

interface MarkedTextProps {
  readonly stretches: readonly Stretch[];
  readonly matches: readonly DlpMatch[];
  /** The match to be brought into sight. */
  readonly chosen: number | undefined;
}

/** A text with what was found in it marked. */
export function MarkedText({ stretches, matches, chosen }: MarkedTextProps) {
  const { t } = useTranslation('dlp');
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen !== undefined) {
      mark.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [chosen]);
  const first = stretches.findIndex((stretch) => isChosen(stretch, chosen));
  return (
    // What scrolls has to be reached by the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className="cw-marked" role="region" aria-label={t('try.inText')} tabIndex={0}>
      {stretches.map((stretch, index) =>
        stretch.matches.length === 0 ? (
          <span key={index}>{stretch.text}</span>
        ) : (
          <mark
            key={index}
            ref={index === first ? mark : null}
            className={isChosen(stretch, chosen) ? 'cw-chosen' : undefined}
            title={stretch.matches.map((number) => matches[number]?.identifier).join(', ')}
          >
            {stretch.text}
          </mark>
        ),
      )}
    </pre>
  );
}

function isChosen(stretch: Stretch, chosen: number | undefined): boolean {
  return chosen !== undefined && stretch.matches.includes(chosen);
}
