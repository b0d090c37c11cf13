import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, SessionExpiredError } from '../../api/problem';
import { addEntry, EFFECTS, ENTRY_KINDS } from '../../api/threatLists';
import { useAnnouncements } from '../../shared/announcements';
import { ChoiceField, TextField } from '../../shared/form/fields';
import { FormDialog } from '../../shared/form/FormDialog';
import { useAction } from '../../shared/useAction';
import {
  dayAfter,
  emptyDraft,
  toEntry,
  withEffect,
  wrongFields,
  type EntryField,
} from './newEntry';
import { ENTRIES_KEY } from './useEntries';

const LONGEST_REASON = 500;
const FIELDS: readonly EntryField[] = ['value', 'reason', 'expiresAt'];

/** Which fields the service finds wrong; none if the failure is about something else. */
function refusedFields(error: Error | undefined): readonly EntryField[] {
  return error instanceof ProblemError ? FIELDS.filter((field) => error.names(field)) : [];
}

/** Puts an entry on a list: what, why, and until when. */
export function AddEntryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['lists', 'shell']);
  const queries = useQueryClient();
  const { notify } = useAnnouncements();
  const [draft, setDraft] = useState(emptyDraft);
  const [wrong, setWrong] = useState<readonly EntryField[]>([]);
  const add = useAction(async () => {
    await addEntry(toEntry(draft));
    notify(t('lists:add.done', { value: draft.value.trim() }));
    onClose();
    await queries.invalidateQueries({ queryKey: [ENTRIES_KEY] });
  });
  const submit = () => {
    const fields = wrongFields(draft, new Date());
    setWrong(fields);
    add.reset();
    if (fields.length === 0) {
      void add.run();
    }
  };
  const refused = [...wrong, ...refusedFields(add.error)];
  const isListed = add.error instanceof ProblemError && add.error.slug === 'already-listed';
  const isOther =
    add.error !== undefined &&
    !isListed &&
    refused.length === 0 &&
    !(add.error instanceof SessionExpiredError);
  const errorOf = (field: EntryField, text: string) => (refused.includes(field) ? text : undefined);
  const valueError = isListed ? t('lists:add.listed') : t(`lists:rule.${draft.kind}`);
  return (
    <FormDialog
      title={t('lists:add.title')}
      submitLabel={t('lists:add.submit')}
      isPending={add.isPending}
      failure={isOther ? t('shell:actionFailed', { title: add.error.message }) : undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChoiceField
        label={t('lists:effect')}
        help={t(`lists:effectHelp.${draft.effect}`)}
        value={draft.effect}
        options={EFFECTS.map((value) => ({ value, label: t(`lists:effectOf.${value}`) }))}
        onChange={(effect) => setDraft(withEffect(draft, effect, new Date()))}
      />
      <ChoiceField
        label={t('lists:kind')}
        value={draft.kind}
        options={ENTRY_KINDS.map((value) => ({ value, label: t(`lists:kindOf.${value}`) }))}
        onChange={(kind) => setDraft({ ...draft, kind })}
      />
      <TextField
        label={t('lists:value')}
        help={t(`lists:rule.${draft.kind}`)}
        error={isListed ? valueError : errorOf('value', valueError)}
        value={draft.value}
        isRequired
        onChange={(value) => setDraft({ ...draft, value })}
      />
      <TextField
        label={t('lists:reason')}
        help={t('lists:reasonHelp')}
        error={errorOf('reason', t('lists:reasonHelp'))}
        value={draft.reason}
        maxLength={LONGEST_REASON}
        isRequired
        onChange={(reason) => setDraft({ ...draft, reason })}
      />
      <TextField
        label={t('lists:lastDay')}
        type="date"
        help={t(`lists:lastDayHelp.${draft.effect}`)}
        error={errorOf('expiresAt', t(`lists:lastDayHelp.${draft.effect}`))}
        value={draft.lastDay}
        min={dayAfter(0, new Date())}
        isRequired={draft.effect === 'ALLOW'}
        onChange={(lastDay) => setDraft({ ...draft, lastDay })}
      />
    </FormDialog>
  );
}
