import { useTranslation } from 'react-i18next';

export interface ReasonText {
  readonly what: string;
  readonly remedy: string | undefined;
}

/** Puts a stable reason code into the person's language; an unknown code keeps the server's words. */
export function useReason() {
  const { t, i18n } = useTranslation('reasons');
  return (reason: string, remedy: string | null | undefined): ReasonText => {
    const key = reason as 'REFUSED';
    if (i18n.exists(`${reason}.what`, { ns: 'reasons' })) {
      return { what: t(`${key}.what`), remedy: t(`${key}.remedy`) };
    }
    return { what: reason, remedy: remedy ?? undefined };
  };
}
