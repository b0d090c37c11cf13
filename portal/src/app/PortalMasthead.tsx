import {
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadLogo,
  MastheadMain,
  Toolbar,
  ToolbarContent,
  ToolbarGroup,
  ToolbarItem,
} from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TasksButton } from '../features/tasks/TasksButton';
import { useSession } from '../session/SessionContext';
import { PreferencesMenu } from './PreferencesMenu';
import { ProductMark } from './ProductMark';
import { UserMenu } from './UserMenu';

/** Product, organization, Tasks, preferences and the person, from left to right. */
export function PortalMasthead() {
  const { t } = useTranslation();
  const { tenant } = useSession();
  return (
    <Masthead display={{ default: 'inline' }} className="cw-masthead">
      <MastheadMain>
        <MastheadBrand>
          <MastheadLogo component={(props) => <Link {...props} to="/dashboard" />}>
            <ProductMark />
          </MastheadLogo>
        </MastheadBrand>
        <p className="cw-organization">
          <span className="pf-v6-screen-reader">{t('organization')}: </span>
          {tenant.name}
        </p>
      </MastheadMain>
      <MastheadContent>
        <Toolbar isFullHeight isStatic>
          <ToolbarContent>
            <ToolbarGroup variant="action-group-plain" align={{ default: 'alignEnd' }}>
              <ToolbarItem>
                <TasksButton />
              </ToolbarItem>
              <ToolbarItem>
                <PreferencesMenu />
              </ToolbarItem>
              <ToolbarItem>
                <UserMenu />
              </ToolbarItem>
            </ToolbarGroup>
          </ToolbarContent>
        </Toolbar>
      </MastheadContent>
    </Masthead>
  );
}
