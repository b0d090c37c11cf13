import { Button, Flex, FlexItem, Switch } from '@patternfly/react-core';
import { useQueryClient, type InfiniteData, type QueryKey } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../api/pages';
import type { Pages } from '../../shared/usePages';

interface LiveSwitchProps<T> {
  readonly queryKey: QueryKey;
  readonly pages: Pages<T>;
  readonly isLive: boolean;
  readonly onChange: (isLive: boolean) => void;
}

/** Whether new lines appear by themselves; they do not while people read older ones. */
export function LiveSwitch<T>({ queryKey, pages, isLive, onChange }: LiveSwitchProps<T>) {
  const { t } = useTranslation('logs');
  const queries = useQueryClient();
  const isPaused = isLive && (pages.data?.pages.length ?? 0) > 1;
  const showNewest = () => {
    queries.setQueryData<InfiniteData<Page<T>>>(queryKey, (data) =>
      data === undefined
        ? data
        : { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
    void pages.refetch();
  };
  return (
    <Flex
      alignItems={{ default: 'alignItemsCenter' }}
      columnGap={{ default: 'columnGapLg' }}
      rowGap={{ default: 'rowGapSm' }}
    >
      <FlexItem>
        <Switch
          id="log-live"
          label={t('live')}
          isChecked={isLive}
          onChange={(_event, checked) => onChange(checked)}
        />
      </FlexItem>
      <FlexItem role="status">
        {isPaused ? t('livePaused') : t('shown', { count: pages.items.length })}
      </FlexItem>
      {isPaused && (
        <FlexItem>
          <Button variant="link" isInline onClick={showNewest}>
            {t('showNewest')}
          </Button>
        </FlexItem>
      )}
    </Flex>
  );
}
