import {
  Content,
  Login,
  LoginHeader,
  LoginMainBody,
  LoginMainHeader,
  Title,
} from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { usePageTitle } from '../shared/usePageTitle';
import { PreferencesMenu } from './PreferencesMenu';
import { ProductMark } from './ProductMark';

interface PublicPageProps {
  readonly title: string;
  readonly subtitle: string;
  /** Name of the browser's tab, where the title is too long for it. */
  readonly tabTitle?: string;
  readonly children: ReactNode;
}

/** A page that needs no session: one column, with theme and language at hand. */
export function PublicPage({ title, subtitle, tabTitle = title, children }: PublicPageProps) {
  usePageTitle(tabTitle);
  return (
    <Login className="cw-sign-in" header={<LoginHeader headerBrand={<ProductMark />} />}>
      <LoginMainHeader className="cw-sign-in-header">
        <Title headingLevel="h1" size="2xl">
          {title}
        </Title>
        <PreferencesMenu />
        <Content component="p">{subtitle}</Content>
      </LoginMainHeader>
      <LoginMainBody>{children}</LoginMainBody>
    </Login>
  );
}
