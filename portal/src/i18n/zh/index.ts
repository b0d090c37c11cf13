import account from './account.json';
import dashboard from './dashboard.json';
import deprovision from './deprovision.json';
import pages from './pages.json';
import reasons from './reasons.json';
import session from './session.json';
import shell from './shell.json';
import tasks from './tasks.json';

export default { account, dashboard, deprovision, pages, reasons, session, shell, tasks };
