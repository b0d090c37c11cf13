package io.cloudward.provisioning.task;

/**
 * A task as it is stored.
 *
 * @param sequence the tenant's running number of the task's last change
 */
public record StoredTask(TaskView view, long sequence) {}
