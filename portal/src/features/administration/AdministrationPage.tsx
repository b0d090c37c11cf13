import {
  Card,
  CardBody,
  CardTitle,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  PageSection,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/SessionContext';
import { PageHeading } from '../../shared/PageHeading';
import { ConnectionsCard } from './ConnectionsCard';

/** A summary of who is signed in and which organizations are connected. */
export function AdministrationPage() {
  const { t } = useTranslation(['pages', 'shell']);
  const { administrator, tenant, role, permissions } = useSession();
  const you = [
    { term: t('pages:administration.name'), text: administrator.name },
    { term: t('pages:administration.tenant'), text: tenant.name },
    { term: t('pages:administration.yourRole'), text: role },
    { term: t('pages:administration.permissions'), text: [...permissions].sort().join(', ') },
  ];
  return (
    <>
      <PageHeading title={t('shell:area.administration')} intro={t('pages:administration.intro')} />
      <PageSection isFilled>
        <Stack hasGutter>
          <StackItem>
            <Card>
              <CardTitle component="h2">{t('pages:administration.you')}</CardTitle>
              <CardBody>
                <DescriptionList isHorizontal isCompact>
                  {you.map(({ term, text }) => (
                    <DescriptionListGroup key={term}>
                      <DescriptionListTerm>{term}</DescriptionListTerm>
                      <DescriptionListDescription>{text}</DescriptionListDescription>
                    </DescriptionListGroup>
                  ))}
                </DescriptionList>
              </CardBody>
            </Card>
          </StackItem>
          <StackItem>
            <ConnectionsCard />
          </StackItem>
        </Stack>
      </PageSection>
    </>
  );
}
