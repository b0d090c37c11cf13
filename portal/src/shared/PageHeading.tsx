import { Content, PageSection } from '@patternfly/react-core';
import { usePageTitle } from './usePageTitle';

interface PageHeadingProps {
  readonly title: string;
  readonly intro: string;
}

/** The head of a page, which also names the browser's tab. */
export function PageHeading({ title, intro }: PageHeadingProps) {
  usePageTitle(title);
  return (
    <PageSection>
      <Content>
        <h1>{title}</h1>
        <p>{intro}</p>
      </Content>
    </PageSection>
  );
}
