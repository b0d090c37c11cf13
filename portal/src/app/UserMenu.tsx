import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import UserIcon from '@patternfly/react-icons/dist/esm/icons/user-icon';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionExpiredError } from '../api/problem';
import { signOut } from '../api/session';
import { useSession } from '../session/SessionContext';
import { useAnnouncements } from '../shared/announcements';
import { keepPreferences } from '../shared/preference';
import { useAction } from '../shared/useAction';

/** Who is signed in, and the way out. */
export function UserMenu() {
  const { t } = useTranslation();
  const { administrator } = useSession();
  const { notify } = useAnnouncements();
  const [isOpen, setOpen] = useState(false);
  const leave = useAction(async () => {
    try {
      await keepPreferences(['theme', 'language'], signOut);
    } catch (failure) {
      if (!(failure instanceof SessionExpiredError)) {
        notify(t('signOutFailed'), 'danger');
        return;
      }
    }
    window.location.assign('/sign-in?signedOut');
  });
  return (
    <Dropdown
      isOpen={isOpen}
      onOpenChange={setOpen}
      onSelect={() => setOpen(false)}
      shouldFocusToggleOnSelect
      popperProps={{ position: 'right' }}
      toggle={(toggleRef) => (
        <MenuToggle
          ref={toggleRef}
          variant="plainText"
          isExpanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          icon={<UserIcon />}
          aria-label={t('userMenu', { name: administrator.name })}
        >
          <span className="cw-user">{administrator.name}</span>
        </MenuToggle>
      )}
    >
      <DropdownList>
        <DropdownItem onClick={() => void leave.run()}>{t('signOut')}</DropdownItem>
      </DropdownList>
    </Dropdown>
  );
}
