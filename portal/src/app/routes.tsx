import { createBrowserRouter, type RouteObject } from 'react-router';
import { SessionGate } from '../session/SessionGate';
import { Loading } from '../shared/Loading';
import { DashboardPage } from '../features/dashboard/DashboardPage';
import { NotFoundPage } from './NotFoundPage';
import { PageFailure } from './PageFailure';
import { Shell } from './Shell';
import { StartPage } from './StartPage';

const signedInPages: RouteObject[] = [
  { path: 'dashboard', element: <DashboardPage /> },
  {
    path: 'advanced-threat-protection',
    lazy: async () => ({ Component: (await import('../features/policies/ThreatPage')).ThreatPage }),
    children: [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('../features/policies/ThreatPolicies')).ThreatPolicies,
        }),
      },
      {
        path: 'policies/:id',
        lazy: async () => ({
          Component: (await import('../features/threat-policy/ThreatPolicyPage')).ThreatPolicyPage,
        }),
      },
      {
        path: 'lists',
        lazy: async () => ({
          Component: (await import('../features/threat-lists/ListsPage')).ListsPage,
        }),
      },
    ],
  },
  {
    path: 'data-loss-prevention',
    lazy: async () => ({ Component: (await import('../features/dlp/DlpPage')).DlpPage }),
    children: [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('../features/dlp/DlpPolicies')).DlpPolicies,
        }),
      },
      {
        path: 'policies/:id',
        lazy: async () => ({
          Component: (await import('../features/dlp-policy/DlpPolicyPage')).DlpPolicyPage,
        }),
      },
      {
        path: 'templates',
        lazy: async () => ({
          Component: (await import('../features/dlp/TemplateList')).TemplateList,
        }),
      },
      {
        path: 'templates/:key',
        lazy: async () => ({
          Component: (await import('../features/dlp-template/TemplateEditorPage'))
            .TemplateEditorPage,
        }),
      },
      {
        path: 'identifiers',
        lazy: async () => ({
          Component: (await import('../features/dlp/IdentifierList')).IdentifierList,
        }),
      },
      {
        path: 'try-it',
        lazy: async () => ({ Component: (await import('../features/dlp/TryIt')).TryIt }),
      },
    ],
  },
  {
    path: 'logs',
    lazy: async () => ({ Component: (await import('../features/logs/LogsPage')).LogsPage }),
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('../features/logs/LogList')).LogList }),
      },
      {
        path: 'audit-trail',
        lazy: async () => ({ Component: (await import('../features/logs/AuditTrail')).AuditTrail }),
      },
    ],
  },
  {
    path: 'quarantine',
    lazy: async () => ({
      Component: (await import('../features/quarantine/QuarantinePage')).QuarantinePage,
    }),
    children: [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('../features/quarantine/ItemList')).ItemList,
        }),
      },
      {
        path: 'requests',
        lazy: async () => ({
          Component: (await import('../features/quarantine/RequestList')).RequestList,
        }),
      },
      {
        path: 'policies',
        lazy: async () => ({
          Component: (await import('../features/quarantine/RetentionList')).RetentionList,
        }),
      },
    ],
  },
  {
    path: 'administration',
    lazy: async () => ({
      Component: (await import('../features/administration/AdministrationPage')).AdministrationPage,
    }),
  },
  { path: '*', element: <NotFoundPage /> },
];

export const routes: RouteObject[] = [
  {
    path: '/sign-in',
    lazy: async () => ({ Component: (await import('../features/sign-in/SignInPage')).SignInPage }),
    errorElement: <PageFailure />,
    hydrateFallbackElement: <Loading />,
  },
  {
    path: '/quarantine/links/:token',
    lazy: async () => ({
      Component: (await import('../features/release-link/ReleaseLinkPage')).ReleaseLinkPage,
    }),
    errorElement: <PageFailure />,
    hydrateFallbackElement: <Loading />,
  },
  {
    path: '/',
    element: (
      <SessionGate>
        <Shell />
      </SessionGate>
    ),
    errorElement: <PageFailure />,
    hydrateFallbackElement: <Loading />,
    children: [
      { index: true, element: <StartPage /> },
      { errorElement: <PageFailure />, children: signedInPages },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes);
}
