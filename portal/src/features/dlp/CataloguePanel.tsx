import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem';
import { LoadFailure } from '../../shared/LoadFailure';
import { Loading } from '../../shared/Loading';
import { Notice } from '../../shared/Notice';
import { SidePanel } from '../../shared/SidePanel';

interface CataloguePanelProps<T> {
  /** What it is called until its name is known. */
  readonly title: string;
  readonly query: UseQueryResult<T>;
  readonly footer?: ReactNode;
  readonly onClose: () => void;
  readonly children: (entry: T) => ReactNode;
}

/** Everything about one template or identifier, in whichever state it is. */
export function CataloguePanel<T extends { readonly name: string }>(props: CataloguePanelProps<T>) {
  const { t } = useTranslation('dlp');
  const { data, error, refetch } = props.query;
  return (
    <SidePanel
      title={data?.name ?? props.title}
      footer={data === undefined ? undefined : props.footer}
      onClose={props.onClose}
    >
      {data !== undefined ? (
        props.children(data)
      ) : error === null ? (
        <Loading />
      ) : error instanceof ProblemError && error.status === 404 ? (
        <Notice variant="info" isInline component="h2" title={t('notHere')} />
      ) : (
        <LoadFailure error={error} onRetry={() => void refetch()} />
      )}
    </SidePanel>
  );
}
