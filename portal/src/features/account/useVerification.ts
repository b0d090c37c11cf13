import { useCallback, useEffect, useState } from 'react';
import {
  fetchConsentOutcome,
  startConsent,
  verifyPassword,
  type PendingConsent,
  type Verification,
} from '../../api/connections';
import { isTemporary, ProblemError, toProblem } from '../../api/problem';
import { useAction } from '../../shared/useAction';

export type Method = 'PASSWORD' | 'CONSENT';

const CONSENT_POLL_MS = 2_000;

function refused(reason: string, remedy: string | undefined): ProblemError {
  return new ProblemError(toProblem(422, 'Verification failed', { reason, remedy }));
}

/** Waits until the consent was granted or refused in the other tab. */
function useConsentOutcome(
  pendingId: string | undefined,
  onVerified: (verification: Verification) => void,
  onRefused: (error: Error) => void,
): void {
  useEffect(() => {
    if (pendingId === undefined) {
      return undefined;
    }
    const ask = async () => {
      try {
        const outcome = await fetchConsentOutcome(pendingId);
        if (outcome.state === 'VERIFIED') {
          onVerified(outcome.verification);
        } else if (outcome.state === 'REFUSED') {
          onRefused(refused(outcome.reason, outcome.remedy));
        }
      } catch (failure) {
        if (failure instanceof ProblemError && !isTemporary(failure)) {
          onRefused(failure);
        }
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), CONSENT_POLL_MS);
    return () => clearInterval(timer);
  }, [pendingId, onVerified, onRefused]);
}

/** Proves a Microsoft 365 administrator, by password or by consent, and keeps what was found. */
export function useVerification(grantedId?: string) {
  const [method, setMethod] = useState<Method>(grantedId === undefined ? 'PASSWORD' : 'CONSENT');
  const [verification, setVerification] = useState<Verification>();
  const [pending, setPending] = useState<PendingConsent | undefined>(
    grantedId === undefined ? undefined : { id: grantedId },
  );
  const [refusal, setRefusal] = useState<Error>();
  const password = useAction(async (username: string, secret: string) => {
    setVerification(await verifyPassword(username, secret));
  });
  const consent = useAction(async () => setPending(await startConsent()));

  const onVerified = useCallback((found: Verification) => {
    setPending(undefined);
    setVerification(found);
  }, []);
  const onRefused = useCallback((error: Error) => {
    setPending(undefined);
    setRefusal(error);
  }, []);
  useConsentOutcome(pending?.id, onVerified, onRefused);

  const reset = () => {
    setVerification(undefined);
    setPending(undefined);
    setRefusal(undefined);
    password.reset();
    consent.reset();
  };
  return {
    method,
    chooseMethod: (choice: Method) => {
      reset();
      setMethod(choice);
    },
    verification,
    pendingConsent: pending,
    verifyPassword: password.run,
    startConsent: () => {
      setRefusal(undefined);
      void consent.run();
    },
    isVerifying: password.isPending || consent.isPending,
    error: method === 'PASSWORD' ? password.error : (refusal ?? consent.error),
    reset,
  };
}

export type VerificationState = ReturnType<typeof useVerification>;
