package io.cloudward.messaging.pruning;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Asks the broker whether everything that was sent before a moment has been consumed. */
@ApplicationScoped
class ConsumedPast {

  private final Map<String, Object> broker;
  private final HeardTopics heard;

  ConsumedPast(@Identifier("default-kafka-broker") Map<String, Object> broker, HeardTopics heard) {
    this.broker = broker;
    this.heard = heard;
  }

  /**
   * The end of the past of every partition that this service reads, if each of its consumer groups
   * committed all that was sent before {@code moment}; empty while one of them lags behind that.
   *
   * @throws ExecutionException if the broker gives no answer
   */
  Optional<List<Floor>> before(Instant moment) throws ExecutionException, InterruptedException {
    Map<String, Set<String>> topicsByGroup = heard.byGroup();
    Set<String> topics =
        topicsByGroup.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    try (Admin admin = Admin.create(new HashMap<>(broker))) {
      Map<TopicPartition, Long> ends = endsOfThePast(admin, partitions(admin, topics), moment);
      Map<TopicPartition, Long> starts = offsets(admin, ends.keySet(), OffsetSpec.earliest());
      for (Map.Entry<String, Set<String>> group : topicsByGroup.entrySet()) {
        Map<TopicPartition, OffsetAndMetadata> committed =
            admin
                .listConsumerGroupOffsets(group.getKey())
                .partitionsToOffsetAndMetadata(group.getKey())
                .get();
        for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
          boolean isHeard = group.getValue().contains(end.getKey().topic());
          long position = position(committed, starts, end.getKey());
          if (isHeard && position < end.getValue()) {
            return Optional.empty();
          }
        }
      }
      return Optional.of(
          ends.entrySet().stream().map(end -> new Floor(end.getKey(), end.getValue())).toList());
    }
  }

  /** A group that committed nothing has consumed nothing. */
  private static long position(
      Map<TopicPartition, OffsetAndMetadata> committed,
      Map<TopicPartition, Long> starts,
      TopicPartition partition) {
    OffsetAndMetadata position = committed.get(partition);
    return position == null ? starts.getOrDefault(partition, 0L) : position.offset();
  }

  private static List<TopicPartition> partitions(Admin admin, Set<String> topics)
      throws ExecutionException, InterruptedException {
    List<TopicPartition> partitions = new ArrayList<>();
    for (TopicDescription topic : admin.describeTopics(topics).allTopicNames().get().values()) {
      topic
          .partitions()
          .forEach(one -> partitions.add(new TopicPartition(topic.name(), one.partition())));
    }
    return partitions;
  }

  /** The first offset at or after {@code moment}; where there is none yet, the end of the log. */
  private static Map<TopicPartition, Long> endsOfThePast(
      Admin admin, List<TopicPartition> partitions, Instant moment)
      throws ExecutionException, InterruptedException {
    // The end first: what is sent between the two questions is not of the past.
    Map<TopicPartition, Long> ends = offsets(admin, partitions, OffsetSpec.latest());
    Map<TopicPartition, Long> pasts =
        offsets(admin, partitions, OffsetSpec.forTimestamp(moment.toEpochMilli()));
    pasts.forEach(
        (partition, past) -> ends.computeIfPresent(partition, (p, e) -> past < 0 ? e : past));
    return ends;
  }

  private static Map<TopicPartition, Long> offsets(
      Admin admin, Collection<TopicPartition> partitions, OffsetSpec spec)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> question =
        partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> spec));
    Map<TopicPartition, Long> offsets = new HashMap<>();
    for (Map.Entry<TopicPartition, ListOffsetsResultInfo> answer :
        admin.listOffsets(question).all().get().entrySet()) {
      offsets.put(answer.getKey(), answer.getValue().offset());
    }
    return offsets;
  }
}
