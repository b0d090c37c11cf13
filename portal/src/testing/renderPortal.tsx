import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { createQueries } from '../app/queries';
import { routes } from '../app/routes';

/** The whole portal at an address, as a signed-in person sees it. */
export function renderPortal(address = '/dashboard') {
  const queries = createQueries();
  queries.setDefaultOptions({ queries: { retry: false, staleTime: 0, networkMode: 'always' } });
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  const root = document.createElement('div');
  root.id = 'root';
  const view = render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
    { container: document.body.appendChild(root) },
  );
  return { ...view, router, person: userEvent.setup() };
}
