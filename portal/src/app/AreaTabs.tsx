import { Nav, NavItem, NavList } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { AREAS } from './areas';

/** The six areas, always in sight; each is a link with an address of its own. */
export function AreaTabs() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <Nav variant="horizontal-subnav" aria-label={t('navigation')}>
      <NavList>
        {AREAS.map(({ key, path }) => (
          <NavItem key={key} isActive={pathname.startsWith(path)}>
            <NavLink to={path}>{t(`area.${key}`)}</NavLink>
          </NavItem>
        ))}
      </NavList>
    </Nav>
  );
}
