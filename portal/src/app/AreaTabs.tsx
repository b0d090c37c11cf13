import { Nav, NavItem, NavList } from '@patternfly/react-core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { AREAS } from './areas';

/** The six areas, always in sight; each is a link with an address of its own. */
export function AreaTabs() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where the tabs do not all fit, the current one is in sight.
    const tab = tabs.current?.querySelector('[aria-current="page"]')?.getBoundingClientRect();
    const list = tabs.current?.querySelector('ul');
    if (tab !== undefined && list) {
      const frame = list.getBoundingClientRect();
      list.scrollLeft += tab.left + tab.width / 2 - (frame.left + frame.width / 2);
    }
  }, [pathname]);
  return (
    <div ref={tabs}>
      <Nav variant="horizontal-subnav" aria-label={t('navigation')}>
        <NavList
          backScrollAriaLabel={t('navigationBack')}
          forwardScrollAriaLabel={t('navigationForward')}
        >
          {AREAS.map(({ key, path }) => (
            <NavItem key={key} isActive={pathname.startsWith(path)}>
              <NavLink to={path}>{t(`area.${key}`)}</NavLink>
            </NavItem>
          ))}
        </NavList>
      </Nav>
    </div>
  );
}
