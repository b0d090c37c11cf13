import { PageSection } from '@patternfly/react-core';
import { Suspense } from 'react';
import { NavLink, Outlet } from 'react-router';
import { Loading } from './Loading';
import { PageHeading } from './PageHeading';

interface SubPage {
  readonly path: string;
  readonly label: string;
}

interface SubPagesProps {
  readonly title: string;
  readonly intro: string;
  /** Name of the links for screen readers. */
  readonly label: string;
  /** Addresses below the area's; the first one, '', is the area's own. */
  readonly pages: readonly SubPage[];
}

/** An area of several pages: its heading, a link to each, and the one that the address names. */
export function SubPages({ title, intro, label, pages }: SubPagesProps) {
  return (
    <>
      <PageHeading title={title} intro={intro} />
      <PageSection className="cw-flat">
        <nav aria-label={label} className="cw-subpages">
          <ul>
            {pages.map((page) => (
              <li key={page.path}>
                <NavLink to={page.path} end={page.path === ''}>
                  {page.label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </PageSection>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </>
  );
}
