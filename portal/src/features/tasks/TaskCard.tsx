import {
  Button,
  Card,
  CardBody,
  CardFooter,
  CardHeader,
  CardTitle,
  Content,
  Flex,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { Trans, useTranslation } from 'react-i18next';
import { isRunning, type Task } from '../../api/tasks';
import { useMay } from '../../session/SessionContext';
import { Moment } from '../../shared/Moment';
import { Notice } from '../../shared/Notice';
import { TaskLineView } from './TaskLineView';
import { useTaskActions } from './useTaskActions';

/** One submission: its services, their progress, and what a person can do about them. */
export function TaskCard({ task }: { readonly task: Task }) {
  const { t } = useTranslation('tasks');
  const organization = task.organizationName;
  const mayManage = useMay('provisioning:manage');
  const actions = useTaskActions(task);
  const failed = task.services.filter((line) => line.state === 'FAILED');
  const cancellable = task.kind !== 'DEPROVISION' && task.services.some(isRunning);

  return (
    <Card isCompact component="article" aria-label={`${t(`kind.${task.kind}`)} ${organization}`}>
      <CardHeader>
        <CardTitle component="h2">
          {t(`kind.${task.kind}`)}: {organization}
        </CardTitle>
        <Content component="small">
          <Trans t={t} i18nKey="submitted" components={{ at: <Moment at={task.submittedAt} /> }} />
        </Content>
      </CardHeader>
      <CardBody>
        <Stack hasGutter>
          {task.services.map((line) => (
            <StackItem key={line.service}>
              <TaskLineView task={task} line={line} actions={mayManage ? actions : undefined} />
            </StackItem>
          ))}
        </Stack>
      </CardBody>
      {mayManage && (failed.length > 1 || cancellable || actions.failure !== undefined) && (
        <CardFooter>
          {actions.failure !== undefined && (
            <Notice
              variant="danger"
              isInline
              isPlain
              component="p"
              title={actions.failure}
              role="alert"
            />
          )}
          <Flex>
            {failed.length > 1 && (
              <Button
                variant="secondary"
                size="sm"
                onClick={() => actions.retry(failed.map((line) => line.service))}
              >
                {t('retryAll')}
              </Button>
            )}
            {cancellable && (
              <Button variant="link" size="sm" isInline onClick={actions.cancel}>
                {t('cancel')}
              </Button>
            )}
          </Flex>
        </CardFooter>
      )}
    </Card>
  );
}
