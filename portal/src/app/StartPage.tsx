import { lazy, Suspense } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { Loading } from '../shared/Loading';

const ConsentReturnPage = lazy(async () => ({
  default: (await import('../features/account/ConsentReturnPage')).ConsentReturnPage,
}));

/** The bare address: the Dashboard, unless Microsoft's consent page leads here. */
export function StartPage() {
  const [parameters] = useSearchParams();
  const verification = parameters.get('verification');
  if (verification === null) {
    return <Navigate to="/dashboard" replace />;
  }
  return (
    <Suspense fallback={<Loading />}>
      <ConsentReturnPage verificationId={verification} />
    </Suspense>
  );
}
