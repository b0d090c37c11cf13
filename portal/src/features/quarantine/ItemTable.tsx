import { Button, Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { QuarantinedItem } from '../../api/quarantine';
import { Moment } from '../../shared/Moment';
import { useOrganizationName } from '../dashboard/useServices';
import { CategoryLabels } from '../items/CategoryLabels';
import { ChooseItem, ChooseShown } from './bulk/Choices';
import type { Selection } from './bulk/useSelection';
import { ItemStateLabel } from './ItemStateLabel';

interface ItemTableProps {
  readonly items: readonly QuarantinedItem[];
  readonly onShow: (id: string) => void;
  /** What is chosen of them, for those who may do something about it. */
  readonly selection?: Selection;
}

/** The quarantined items. */
export function ItemTable({ items, onShow, selection }: ItemTableProps) {
  const { t } = useTranslation('quarantine');
  return (
    <Table aria-label={t('table')} variant="compact">
      <Thead>
        <Tr>
          {selection && <ChooseShown items={items} selection={selection} />}
          <Th width={30}>{t('title')}</Th>
          <Th>{t('categories')}</Th>
          <Th>{t('owner')}</Th>
          <Th>{t('service')}</Th>
          <Th modifier="fitContent">{t('heldAt')}</Th>
          <Th>{t('state')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {items.map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            onShow={() => onShow(item.id)}
            {...(selection ? { selection } : {})}
          />
        ))}
      </Tbody>
    </Table>
  );
}

interface ItemRowProps {
  readonly item: QuarantinedItem;
  readonly onShow: () => void;
  readonly selection?: Selection;
}

function ItemRow({ item, onShow, selection }: ItemRowProps) {
  const { t } = useTranslation(['quarantine', 'dashboard']);
  const organization = useOrganizationName(item.organizationId);
  return (
    <Tr>
      {selection && <ChooseItem item={item} selection={selection} />}
      <Td dataLabel={t('quarantine:title')} className="cw-break">
        <Button variant="link" isInline onClick={onShow}>
          {item.title.trim() === '' ? t('quarantine:untitled') : item.title}
        </Button>
        {item.sender && (
          <Content component="small">{t('quarantine:fromSender', { sender: item.sender })}</Content>
        )}
      </Td>
      <Td dataLabel={t('quarantine:categories')}>
        <CategoryLabels categories={item.categories} />
      </Td>
      <Td dataLabel={t('quarantine:owner')} className="cw-break">
        {item.owner}
        <Content component="small">{item.place}</Content>
      </Td>
      <Td dataLabel={t('quarantine:service')}>
        {t(`dashboard:service.${item.service}`)}
        <Content component="small">{organization}</Content>
      </Td>
      <Td dataLabel={t('quarantine:heldAt')} modifier="nowrap">
        <Moment at={item.heldAt} />
      </Td>
      <Td dataLabel={t('quarantine:state')}>
        <ItemStateLabel state={item.state} />
      </Td>
    </Tr>
  );
}
