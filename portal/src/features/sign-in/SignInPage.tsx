import { Content } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { PublicPage } from '../../app/PublicPage';
import { SignInForm } from '../../session/SignInForm';
import { Notice } from '../../shared/Notice';
import { LaunchFailure } from './LaunchFailure';
import { safeReturn } from './safeReturn';

/** Sign-in of local administrators; leads back to where the person wanted to go. */
export function SignInPage() {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [parameters] = useSearchParams();
  const launch = parameters.get('launch');

  const proceed = async () => {
    queries.clear();
    await navigate(safeReturn(parameters.get('returnTo')), { replace: true });
  };

  return (
    <PublicPage title={t('title')} subtitle={t('subtitle')} tabTitle={t('submit')}>
      {parameters.has('signedOut') && (
        <Notice variant="success" isInline isPlain component="p" title={t('signedOut')} />
      )}
      {launch !== null && <LaunchFailure reason={launch} />}
      <SignInForm onSignedIn={proceed} />
      <Content component="small" className="cw-after-form">
        {t('controlPanel')}
      </Content>
    </PublicPage>
  );
}
