import { Content, Flex, FlexItem, PageSection } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { usePageTitle } from './usePageTitle';

interface PageHeadingProps {
  readonly title: string;
  readonly intro: string;
  /** What concerns the page as a whole. */
  readonly action?: ReactNode;
}

/** The head of a page, which also names the browser's tab. */
export function PageHeading({ title, intro, action }: PageHeadingProps) {
  usePageTitle(title);
  return (
    <PageSection>
      <Flex
        justifyContent={{ default: 'justifyContentSpaceBetween' }}
        alignItems={{ default: 'alignItemsFlexStart' }}
      >
        <FlexItem>
          <Content>
            <h1>{title}</h1>
            <p>{intro}</p>
          </Content>
        </FlexItem>
        {action && <FlexItem>{action}</FlexItem>}
      </Flex>
    </PageSection>
  );
}
