import '@patternfly/react-core/dist/styles/base.css';
import './app/portal.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startTheme } from './app/theme';
import { startTranslation } from './i18n';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('index.html has no root element');
}
startTheme();
await startTranslation();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
