import {
  Content,
  Login,
  LoginHeader,
  LoginMainBody,
  LoginMainHeader,
  Title,
} from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { PreferencesMenu } from '../../app/PreferencesMenu';
import { ProductMark } from '../../app/ProductMark';
import { SignInForm } from '../../session/SignInForm';
import { Notice } from '../../shared/Notice';
import { usePageTitle } from '../../shared/usePageTitle';
import { LaunchFailure } from './LaunchFailure';
import { safeReturn } from './safeReturn';

/** Sign-in of local administrators; leads back to where the person wanted to go. */
export function SignInPage() {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [parameters] = useSearchParams();
  const launch = parameters.get('launch');
  usePageTitle(t('submit'));

  const proceed = async () => {
    queries.clear();
    await navigate(safeReturn(parameters.get('returnTo')), { replace: true });
  };

  return (
    <Login className="cw-sign-in" header={<LoginHeader headerBrand={<ProductMark />} />}>
      <LoginMainHeader className="cw-sign-in-header">
        <Title headingLevel="h1" size="2xl">
          {t('title')}
        </Title>
        <PreferencesMenu />
        <Content component="p">{t('subtitle')}</Content>
      </LoginMainHeader>
      <LoginMainBody>
        {parameters.has('signedOut') && (
          <Notice variant="success" isInline isPlain component="p" title={t('signedOut')} />
        )}
        {launch !== null && <LaunchFailure reason={launch} />}
        <SignInForm onSignedIn={proceed} />
        <Content component="small" className="cw-after-form">
          {t('controlPanel')}
        </Content>
      </LoginMainBody>
    </Login>
  );
}
