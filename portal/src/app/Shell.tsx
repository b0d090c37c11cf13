import { Page, SkipToContent } from '@patternfly/react-core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { TasksDrawer } from '../features/tasks/TasksDrawer';
import { useTasksPanel } from '../features/tasks/tasksPanel';
import { TasksProvider } from '../features/tasks/TasksProvider';
import { AnnouncementsProvider } from '../shared/announcements';
import { Loading } from '../shared/Loading';
import { AreaTabs } from './AreaTabs';
import { Dialogs } from './Dialogs';
import { PortalMasthead } from './PortalMasthead';

const MAIN_ID = 'main-content';

/** The frame around every page: masthead, area tabs, the page, and Tasks at its side. */
export function Shell() {
  return (
    <AnnouncementsProvider>
      <TasksProvider>
        <Frame />
      </TasksProvider>
    </AnnouncementsProvider>
  );
}

function Frame() {
  const { t } = useTranslation();
  const { isOpen } = useTasksPanel();
  return (
    <Page
      masthead={<PortalMasthead />}
      skipToContent={<SkipToContent href={`#${MAIN_ID}`}>{t('skipToContent')}</SkipToContent>}
      mainContainerId={MAIN_ID}
      isContentFilled
      horizontalSubnav={<AreaTabs />}
      notificationDrawer={<TasksDrawer />}
      isNotificationDrawerExpanded={isOpen}
    >
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
      <Dialogs />
    </Page>
  );
}
