import { Button, EmptyState, EmptyStateBody, Stack, StackItem } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isTemporary } from '../api/problem';
import { LoadFailure } from './LoadFailure';
import { Loading } from './Loading';
import { StaleNotice } from './StaleNotice';
import type { Pages } from './usePages';

interface PagedListProps<T> {
  readonly pages: Pages<T>;
  readonly emptyTitle: string;
  readonly emptyBody: string;
  readonly emptyAction?: ReactNode;
  readonly children: ReactNode;
}

/** A list in whichever state it is: loading, away, empty, or there with a way to more. */
export function PagedList<T>(props: PagedListProps<T>) {
  const { t } = useTranslation();
  const { data, error, refetch, items, hasNextPage, isFetchingNextPage, fetchNextPage } =
    props.pages;
  if (data === undefined) {
    return error === null ? (
      <Loading />
    ) : (
      <LoadFailure error={error} onRetry={() => void refetch()} />
    );
  }
  if (items.length === 0) {
    return (
      <EmptyState headingLevel="h2" titleText={props.emptyTitle}>
        <EmptyStateBody>{props.emptyBody}</EmptyStateBody>
        {props.emptyAction}
      </EmptyState>
    );
  }
  return (
    <Stack hasGutter>
      {isTemporary(error) && (
        <StackItem>
          <StaleNotice since={props.pages.dataUpdatedAt} />
        </StackItem>
      )}
      <StackItem>{props.children}</StackItem>
      {hasNextPage && (
        <StackItem>
          <Button
            variant="link"
            isLoading={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {t('more')}
          </Button>
        </StackItem>
      )}
    </Stack>
  );
}
