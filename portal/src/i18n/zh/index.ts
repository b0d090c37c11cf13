import account from './account.json';
import dashboard from './dashboard.json';
import deprovision from './deprovision.json';
import dlp from './dlp.json';
import filters from './filters.json';
import link from './link.json';
import lists from './lists.json';
import logs from './logs.json';
import pages from './pages.json';
import policy from './policy.json';
import quarantine from './quarantine.json';
import reasons from './reasons.json';
import session from './session.json';
import shell from './shell.json';
import tasks from './tasks.json';
import terms from './terms.json';

export default {
  account,
  dashboard,
  deprovision,
  dlp,
  filters,
  link,
  lists,
  logs,
  pages,
  policy,
  quarantine,
  reasons,
  session,
  shell,
  tasks,
  terms,
};
