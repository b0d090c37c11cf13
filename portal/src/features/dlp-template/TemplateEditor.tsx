import { ActionGroup, Button, Content, Form, FormSection } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Template } from '../../api/dlpCatalogue';
import { LONGEST_NAME, replaceTemplate } from '../../api/dlpTemplates';
import { useMay } from '../../session/SessionContext';
import { useAnnouncements } from '../../shared/announcements';
import { errorAt } from '../../shared/form/fieldErrors';
import { TextField } from '../../shared/form/fields';
import { DONE, LeaveGuard } from '../../shared/form/LeaveGuard';
import { Notice } from '../../shared/Notice';
import { useAction } from '../../shared/useAction';
import { SaveFailure } from '../policy-form/SaveFailure';
import { isComplete, toDocument } from './condition';
import { ConditionField } from './ConditionField';

const LIST = '/data-loss-prevention/templates';
const LONGEST_DESCRIPTION = 400;

interface TemplateEditorProps {
  readonly template: Template;
  readonly onReload: () => void;
}

/** What a template is called, and what must be found for it. */
export function TemplateEditor({ template, onReload }: TemplateEditorProps) {
  const { t } = useTranslation(['dlp', 'policy', 'shell']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { notify } = useAnnouncements();
  const mayManage = useMay('dlp:manage');
  const [draft, setDraft] = useState(template);
  const [isIncomplete, setIncomplete] = useState(false);
  const save = useAction(async () => {
    await replaceTemplate({ ...draft, condition: toDocument(draft.condition) });
    notify(t('policy:saved', { name: draft.name }));
    await queries.invalidateQueries({ queryKey: ['dlp'] });
    await navigate(LIST, { state: DONE });
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setIncomplete(!isComplete(draft.condition));
    if (isComplete(draft.condition)) {
      void save.run();
    }
  };
  return (
    <>
      <Content component="h2">{template.name}</Content>
      <Form className="cw-form" aria-label={template.name} onSubmit={submit} noValidate>
        <fieldset disabled={!mayManage} className="cw-fieldset">
          <TextField
            label={t('dlp:name')}
            error={errorAt(save.error, 'name')}
            value={draft.name}
            maxLength={LONGEST_NAME}
            isRequired
            onChange={(name) => setDraft({ ...draft, name })}
          />
          <TextField
            label={t('dlp:description')}
            error={errorAt(save.error, 'description')}
            value={draft.description ?? ''}
            maxLength={LONGEST_DESCRIPTION}
            onChange={(description) => setDraft({ ...draft, description })}
          />
          <FormSection title={t('dlp:condition')} titleElement="h3">
            <ConditionField
              condition={draft.condition}
              place="1"
              onChange={(condition) => setDraft({ ...draft, condition })}
            />
          </FormSection>
        </fieldset>
        <div role="alert">
          {isIncomplete && (
            <Notice variant="danger" isInline component="h3" title={t('dlp:edit.incomplete')} />
          )}
        </div>
        <SaveFailure error={save.error} onReload={onReload} />
        {mayManage && (
          <ActionGroup>
            <Button type="submit" isLoading={save.isPending} isDisabled={save.isPending}>
              {t('policy:save')}
            </Button>
            <Button variant="link" onClick={() => void navigate(LIST)}>
              {t('shell:cancel')}
            </Button>
          </ActionGroup>
        )}
      </Form>
      <LeaveGuard isChanged={JSON.stringify(draft) !== JSON.stringify(template)} />
    </>
  );
}
