import { Alert, Content, LoginPage } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { SignInForm } from '../../session/SignInForm';
import { usePageTitle } from '../../shared/usePageTitle';
import { safeReturn } from './safeReturn';

/** Sign-in of local administrators; leads back to where the person wanted to go. */
export function SignInPage() {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [parameters] = useSearchParams();
  usePageTitle(t('submit'));

  const proceed = async () => {
    queries.clear();
    await navigate(safeReturn(parameters.get('returnTo')), { replace: true });
  };

  return (
    <LoginPage
      brandImgSrc="/favicon.svg"
      brandImgAlt="Cloudward"
      brandImgProps={{ alt: 'Cloudward', widths: { default: '4rem' } }}
      loginTitle={t('title')}
      loginSubtitle={t('subtitle')}
    >
      {parameters.has('signedOut') && (
        <Alert variant="success" isInline isPlain title={t('signedOut')} />
      )}
      <SignInForm onSignedIn={proceed} />
      <Content component="small">{t('controlPanel')}</Content>
    </LoginPage>
  );
}
