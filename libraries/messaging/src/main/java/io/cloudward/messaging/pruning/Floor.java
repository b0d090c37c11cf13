package io.cloudward.messaging.pruning;

import org.apache.kafka.common.TopicPartition;

/**
 * Where the past of a partition ends.
 *
 * @param partition of the log
 * @param handledBelow offset below which every consumer of this service is done
 */
record Floor(TopicPartition partition, long handledBelow) {}
