import { Button, Content, Label } from '@patternfly/react-core';
import BanIcon from '@patternfly/react-icons/dist/esm/icons/ban-icon';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ClockIcon from '@patternfly/react-icons/dist/esm/icons/clock-icon';
import InfoCircleIcon from '@patternfly/react-icons/dist/esm/icons/info-circle-icon';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { ReleaseRequest, RequestState } from '../../api/releaseRequests';
import { Moment } from '../../shared/Moment';
import { CategoryLabels } from '../items/CategoryLabels';
import { RequestActions } from './RequestActions';

interface RequestTableProps {
  readonly requests: readonly ReleaseRequest[];
  readonly onShow: (itemId: string) => void;
}

/** The requests for release, each with what it is about. */
export function RequestTable({ requests, onShow }: RequestTableProps) {
  const { t } = useTranslation('quarantine');
  return (
    <Table aria-label={t('requests')} variant="compact">
      <Thead>
        <Tr>
          <Th width={30}>{t('title')}</Th>
          <Th>{t('categories')}</Th>
          <Th width={25}>{t('request.by')}</Th>
          <Th>{t('state')}</Th>
          <Th screenReaderText={t('request.decision')} />
        </Tr>
      </Thead>
      <Tbody>
        {requests.map((request) => (
          <Tr key={request.id}>
            <Td dataLabel={t('title')} className="cw-break">
              <Button variant="link" isInline onClick={() => onShow(request.item.id)}>
                {request.item.title.trim() === '' ? t('untitled') : request.item.title}
              </Button>
              <Content component="small">{request.item.owner}</Content>
            </Td>
            <Td dataLabel={t('categories')}>
              <CategoryLabels categories={request.item.categories} />
            </Td>
            <Td dataLabel={t('request.by')} className="cw-break">
              {request.requestedBy}
              <Content component="small">
                <Moment at={request.requestedAt} />
                {request.comment && `: ${request.comment}`}
              </Content>
            </Td>
            <Td dataLabel={t('state')}>
              <RequestStateLabel state={request.state} />
              {request.decidedBy && <Content component="small">{request.decidedBy}</Content>}
            </Td>
            <Td dataLabel={t('request.decision')}>
              <RequestActions request={request} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

const APPEARANCE = {
  PENDING: { color: 'orange', icon: <ClockIcon /> },
  APPROVED: { color: 'green', icon: <CheckCircleIcon /> },
  DENIED: { color: 'grey', icon: <BanIcon /> },
  CLOSED: { color: 'grey', icon: <InfoCircleIcon /> },
} as const satisfies Record<RequestState, object>;

function RequestStateLabel({ state }: { readonly state: RequestState }) {
  const { t } = useTranslation('quarantine');
  return (
    <Label isCompact {...APPEARANCE[state]}>
      {t(`request.stateOf.${state}`)}
    </Label>
  );
}
