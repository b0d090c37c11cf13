import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import type { ReactNode } from 'react';

export type Fact = readonly [term: string, description: ReactNode];

function isKnown([, description]: Fact): boolean {
  return ![null, undefined, false, ''].includes(description as null);
}

interface FactsProps {
  readonly facts: readonly Fact[];
  /** Whether they stand in two columns where there is room. */
  readonly isWide?: boolean;
}

/** What is known about one thing, term by term; what is not known is left out. */
export function Facts({ facts, isWide = false }: FactsProps) {
  return (
    <DescriptionList
      isCompact
      className="cw-facts"
      {...(isWide ? { columnModifier: { md: '2Col' } } : {})}
    >
      {facts.filter(isKnown).map(([term, description], index) => (
        // A field of a message may be there several times.
        <DescriptionListGroup key={`${term} ${index}`}>
          <DescriptionListTerm>{term}</DescriptionListTerm>
          <DescriptionListDescription>{description}</DescriptionListDescription>
        </DescriptionListGroup>
      ))}
    </DescriptionList>
  );
}
