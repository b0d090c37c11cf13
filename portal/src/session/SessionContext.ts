import { createContext, useContext } from 'react';
import type { Session } from '../api/session';

/** What a person may do; the names are those of the services' permissions. */
export type Permission =
  | 'provisioning:manage'
  | 'connections:manage'
  | 'threat:manage'
  | 'dlp:manage'
  | 'quarantine:view'
  | 'quarantine:manage';

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the person who looks at this page; only inside the signed-in part of the portal. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) {
    throw new Error('useSession needs a signed-in page around it');
  }
  return session;
}

export function useMay(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}
