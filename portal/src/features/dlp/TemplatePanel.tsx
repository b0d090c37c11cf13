import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { exportTemplate, fetchTemplate } from '../../api/dlpCatalogue';
import { useAnnouncements } from '../../shared/announcements';
import { Facts } from '../../shared/Facts';
import { saveFile } from '../../shared/saveFile';
import { useAction } from '../../shared/useAction';
import { CataloguePanel } from './CataloguePanel';
import { ConditionTree } from './ConditionTree';
import { useCountries } from './useCountries';

interface TemplatePanelProps {
  readonly templateKey: string;
  readonly onClose: () => void;
}

/** Everything about one template, its condition above all. */
export function TemplatePanel({ templateKey, onClose }: TemplatePanelProps) {
  const { t } = useTranslation('dlp');
  const countries = useCountries();
  const query = useQuery({
    queryKey: ['dlp', 'template', templateKey],
    queryFn: ({ signal }) => fetchTemplate(templateKey, signal),
  });
  return (
    <CataloguePanel
      title={templateKey}
      query={query}
      footer={<ExportButton templateKey={templateKey} />}
      onClose={onClose}
    >
      {(template) => (
        <>
          <Facts
            facts={[
              [t('key'), template.key],
              [
                t('description'),
                template.description && <span lang="en">{template.description}</span>,
              ],
              [t('countries'), countries(template.countries)],
              [t('regulations'), template.regulations.join(', ')],
              [t('origin'), t(template.predefined ? 'originOf.PREDEFINED' : 'originOf.OWN')],
            ]}
          />
          <h2 className="cw-panel-heading">{t('condition')}</h2>
          <ConditionTree condition={template.condition} />
        </>
      )}
    </CataloguePanel>
  );
}

function ExportButton({ templateKey }: { readonly templateKey: string }) {
  const { t } = useTranslation(['dlp', 'shell']);
  const { notify } = useAnnouncements();
  const download = useAction(async () => {
    try {
      const document = JSON.stringify(await exportTemplate(templateKey), null, 2);
      saveFile(new Blob([document], { type: 'application/json' }), `${templateKey}.json`);
    } catch (failure) {
      const title = failure instanceof Error ? failure.message : String(failure);
      notify(t('shell:actionFailed', { title }), 'danger');
    }
  });
  return (
    <Button
      variant="secondary"
      isLoading={download.isPending}
      isDisabled={download.isPending}
      onClick={() => void download.run()}
    >
      {t('dlp:export')}
    </Button>
  );
}
