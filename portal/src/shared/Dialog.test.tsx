import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import userEvent from '@testing-library/user-event';
import { Dialog } from './Dialog';

function TwoDialogs() {
  const [isSecondOpen, setSecondOpen] = useState(false);
  const [changes, setChanges] = useState(0);
  return (
    <>
      <button type="button">On the page</button>
      <Dialog aria-label="First">
        <button type="button" onClick={() => setSecondOpen(true)}>
          Open second
        </button>
        <p>{changes} changes</p>
      </Dialog>
      {isSecondOpen && (
        <Dialog aria-label="Second">
          <button type="button" onClick={() => setChanges(changes + 1)}>
            Change first
          </button>
          <button type="button" onClick={() => setSecondOpen(false)}>
            Close second
          </button>
        </Dialog>
      )}
    </>
  );
}

function renderInPage() {
  const root = document.createElement('div');
  root.id = 'root';
  render(<TwoDialogs />, { container: document.body.appendChild(root) });
  return { root, person: userEvent.setup() };
}

describe('dialogs upon each other', () => {
  it('leave only the uppermost to people, also after a lower one has changed', async () => {
    const { root, person } = renderInPage();
    await person.click(screen.getByRole('button', { name: 'Open second' }));

    await person.click(screen.getByRole('button', { name: 'Change first' }));

    expect(screen.getByText('1 changes')).toBeInTheDocument();
    expect(screen.getByRole('dialog', { name: 'Second' })).toBeVisible();
    expect(screen.queryByRole('dialog', { name: 'First' })).toBeNull();
    expect(root).toHaveAttribute('inert');
  });

  it('give what lies below back, one by one', async () => {
    const { root, person } = renderInPage();
    expect(screen.queryByRole('button', { name: 'On the page' })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Open second' }));

    await person.click(screen.getByRole('button', { name: 'Close second' }));

    expect(screen.getByRole('dialog', { name: 'First' })).toBeVisible();
    expect(root).toHaveAttribute('inert');
  });
});
