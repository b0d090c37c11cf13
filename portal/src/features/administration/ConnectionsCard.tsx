import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetchConnections, type Connection } from '../../api/connections';
import { Loading } from '../../shared/Loading';
import { LoadFailure } from '../../shared/LoadFailure';
import { Moment } from '../../shared/Moment';

/** The connected Microsoft 365 organizations and how Cloudward reaches them. */
export function ConnectionsCard() {
  const { t } = useTranslation('pages');
  const { data, error, refetch } = useQuery({
    queryKey: ['connections'],
    queryFn: ({ signal }) => fetchConnections(signal),
  });
  return (
    <Card>
      <CardTitle component="h2">{t('administration.organizations')}</CardTitle>
      <CardBody>
        {data !== undefined ? (
          <Connections connections={data} />
        ) : error === null ? (
          <Loading />
        ) : (
          <LoadFailure error={error} onRetry={() => void refetch()} />
        )}
      </CardBody>
    </Card>
  );
}

function Connections({ connections }: { readonly connections: readonly Connection[] }) {
  const { t } = useTranslation('pages');
  if (connections.length === 0) {
    return <p>{t('administration.emptyBody')}</p>;
  }
  return (
    <Table aria-label={t('administration.organizations')} variant="compact">
      <Thead>
        <Tr>
          <Th>{t('administration.organization')}</Th>
          <Th>{t('administration.mode')}</Th>
          <Th>{t('administration.role')}</Th>
          <Th>{t('administration.synchronized')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {connections.map((connection) => (
          <Tr key={connection.organizationId}>
            <Td dataLabel={t('administration.organization')}>{connection.name}</Td>
            <Td dataLabel={t('administration.mode')}>
              {t(`administration.modeOf.${connection.mode}`)}
            </Td>
            <Td dataLabel={t('administration.role')}>
              {t(`administration.roleOf.${connection.delegateRole}`)}
            </Td>
            <Td dataLabel={t('administration.synchronized')}>
              {connection.synchronizedAt ? (
                <Moment at={connection.synchronizedAt} />
              ) : (
                t('administration.never')
              )}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
