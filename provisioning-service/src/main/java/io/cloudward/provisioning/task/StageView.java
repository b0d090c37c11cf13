package io.cloudward.provisioning.task;

import java.time.Instant;

/**
 * A stage that was reached.
 *
 * @param at when
 */
public record StageView(TaskState stage, Instant at) {}
