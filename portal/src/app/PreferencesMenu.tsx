import {
  Divider,
  Dropdown,
  DropdownGroup,
  DropdownItem,
  DropdownList,
  MenuToggle,
} from '@patternfly/react-core';
import CogIcon from '@patternfly/react-icons/dist/esm/icons/cog-icon';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage, LANGUAGES, type Language } from '../i18n';
import { chooseTheme, currentTheme, THEMES, type Theme } from './theme';

/** Theme and language of this browser. */
export function PreferencesMenu() {
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [theme, setTheme] = useState(currentTheme);
  const select = (choice: Theme) => {
    chooseTheme(choice);
    setTheme(choice);
  };
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
          variant="plain"
          isExpanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          aria-label={`${t('theme.label')}, ${t('language')}`}
          icon={<CogIcon />}
        />
      )}
    >
      <DropdownGroup label={t('theme.label')} labelHeadingLevel="h2">
        <DropdownList>
          {THEMES.map((choice) => (
            <DropdownItem key={choice} isSelected={choice === theme} onClick={() => select(choice)}>
              {t(`theme.${choice}`)}
            </DropdownItem>
          ))}
        </DropdownList>
      </DropdownGroup>
      <Divider />
      <DropdownGroup label={t('language')} labelHeadingLevel="h2">
        <DropdownList>
          {Object.entries(LANGUAGES).map(([code, name]) => (
            <DropdownItem
              key={code}
              lang={code}
              isSelected={code === i18n.language}
              onClick={() => void changeLanguage(code as Language)}
            >
              {name}
            </DropdownItem>
          ))}
        </DropdownList>
      </DropdownGroup>
    </Dropdown>
  );
}
