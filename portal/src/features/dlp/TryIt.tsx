import { Button, Form, FormGroup, PageSection, TextArea } from '@patternfly/react-core';
import { useId, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { scanText, type DlpScan } from '../../api/dlpScans';
import { SessionExpiredError } from '../../api/problem';
import { Notice } from '../../shared/Notice';
import { useAction } from '../../shared/useAction';
import { ScanFindings } from './ScanFindings';

const LONGEST = 200_000;

interface Searched {
  readonly text: string;
  readonly scan: DlpScan;
}

/** Shows what data loss prevention finds in a text, which is kept nowhere but on this page. */
export function TryIt() {
  const { t } = useTranslation(['dlp', 'shell']);
  const id = useId();
  const [text, setText] = useState('');
  const [searched, setSearched] = useState<Searched>();
  const search = useAction(async (wanted: string) => {
    setSearched(undefined);
    setSearched({ text: wanted, scan: await scanText(wanted) });
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (text.trim() !== '') {
      void search.run(text);
    }
  };
  const failed = search.error !== undefined && !(search.error instanceof SessionExpiredError);
  return (
    <PageSection isFilled>
      <Form onSubmit={submit} noValidate>
        <p>{t('dlp:try.intro')}</p>
        <FormGroup label={t('dlp:try.text')} fieldId={id}>
          <TextArea
            id={id}
            value={text}
            onChange={(_event, value) => setText(value)}
            rows={8}
            maxLength={LONGEST}
            resizeOrientation="vertical"
            autoComplete="off"
            spellCheck={false}
          />
        </FormGroup>
        <div>
          <Button
            type="submit"
            isLoading={search.isPending}
            isDisabled={search.isPending || text.trim() === ''}
          >
            {t('dlp:try.submit')}
          </Button>
        </div>
      </Form>
      <div role="alert" className="cw-outcome">
        {failed && (
          <Notice
            variant="danger"
            isInline
            component="h2"
            title={t('shell:actionFailed', { title: search.error.message })}
          />
        )}
      </div>
      {searched !== undefined && <ScanFindings {...searched} />}
    </PageSection>
  );
}
