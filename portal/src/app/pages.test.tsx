import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../testing/accessibility';
import { renderPortal } from '../testing/renderPortal';
import { ORGANIZATION, page } from '../testing/samples';
import { answers, refuses } from '../testing/server';
import { AREAS } from './areas';

const policy = {
  id: 'p1',
  organizationId: ORGANIZATION,
  service: 'EXCHANGE_ONLINE',
  name: 'Default Exchange Policy ATP',
  description: 'Scans mail.',
  priority: 1,
  enabled: true,
  monitorOnly: false,
  retentionDays: 30,
};

describe('the areas', () => {
  it.each(AREAS)('$key has a tab, a title and no accessibility fault', async ({ path }) => {
    const { container } = renderPortal(path);

    await screen.findByRole('heading', { level: 1 });
    const areas = within(screen.getByRole('navigation', { name: 'Areas' }));
    await areas.findByRole('link', { current: 'page' });
    expect(areas.getAllByRole('link')).toHaveLength(AREAS.length);
    expect(await violationsOf(container)).toHaveNoViolations();
  });

  it.each([
    ['/advanced-threat-protection', '/api/threat/policies', 'Threat policies'],
    ['/data-loss-prevention', '/api/dlp/policies', 'Data loss policies'],
    ['/quarantine/policies', '/api/quarantine/policies', 'Quarantine policies'],
  ])('%s lists what is true', async (path, api, table) => {
    answers('get', api, page([policy]));
    const { container } = renderPortal(path);

    expect(await screen.findByRole('grid', { name: table })).toBeVisible();
    expect(screen.getByText('Default Exchange Policy ATP')).toBeVisible();
    expect(screen.getByText('On')).toBeVisible();
    expect(await violationsOf(container)).toHaveNoViolations();
  });

  it('says that a role does not allow a page', async () => {
    refuses('get', '/api/logs', { status: 403 });
    renderPortal('/logs');

    expect(await screen.findByText('Your role does not allow this.')).toBeVisible();
  });

  it('has a page for addresses that lead nowhere', async () => {
    renderPortal('/nowhere');

    expect(await screen.findByText('There is no such page')).toBeVisible();
  });

  it('speaks German and Chinese, and remembers the theme', async () => {
    const { person } = renderPortal();
    const preferences = async (name: RegExp) =>
      person.click(await screen.findByRole('button', { name }));
    await preferences(/Theme/);
    await person.click(screen.getByRole('menuitem', { name: 'Dark' }));
    expect(document.documentElement).toHaveClass('pf-v6-theme-dark');

    await preferences(/Theme/);
    await person.click(screen.getByRole('menuitem', { name: 'Deutsch' }));
    expect(await screen.findByRole('link', { name: 'Protokolle' })).toBeVisible();
    expect(document.documentElement.lang).toBe('de');

    await preferences(/Darstellung/);
    await person.click(screen.getByRole('menuitem', { name: '中文' }));
    expect(await screen.findByRole('link', { name: '日志' })).toBeVisible();

    await preferences(/主题/);
    await person.click(screen.getByRole('menuitem', { name: 'English' }));
    expect(await screen.findByRole('link', { name: 'Logs' })).toBeVisible();
  });
});
