import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetchTemplate } from '../../api/dlpCatalogue';
import { Facts } from '../../shared/Facts';
import { CataloguePanel } from './CataloguePanel';
import { ConditionTree } from './ConditionTree';
import { TemplateActions } from './TemplateActions';
import { useCountries } from './useCountries';

interface TemplatePanelProps {
  readonly templateKey: string;
  readonly onShow: (key: string) => void;
  readonly onClose: () => void;
}

/** Everything about one template, its condition above all. */
export function TemplatePanel({ templateKey, onShow, onClose }: TemplatePanelProps) {
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
      footer={
        query.data && <TemplateActions template={query.data} onShow={onShow} onClose={onClose} />
      }
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
