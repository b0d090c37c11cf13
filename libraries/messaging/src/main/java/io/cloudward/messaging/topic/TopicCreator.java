package io.cloudward.messaging.topic;

import io.cloudward.envelope.Topic;
import io.cloudward.envelope.TopicCatalog;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/**
 * Creates the topics that this service writes or reads, before its channels start. Topics that
 * exist stay as they are: an operator may have changed them.
 */
@ApplicationScoped
public class TopicCreator {

  private static final Logger LOG = Logger.getLogger(TopicCreator.class);
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /** Before the messaging extension starts the channels (LIBRARY_BEFORE, 1000). */
  private static final int BEFORE_CHANNELS = 500;

  private final Map<String, Object> broker;
  private final ServiceTopics serviceTopics;
  private final TopicConfiguration config;

  TopicCreator(
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      ServiceTopics serviceTopics,
      TopicConfiguration config) {
    this.broker = broker;
    this.serviceTopics = serviceTopics;
    this.config = config;
  }

  void createMissing(@Observes @Priority(BEFORE_CHANNELS) StartupEvent event) {
    List<Topic> declared =
        ServiceLoader.load(TopicCatalog.class).stream()
            .flatMap(provider -> provider.get().topics().stream())
            .toList();
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
    settings.put("request.timeout.ms", 5_000);
    try (Admin admin = Admin.create(settings)) {
      Set<String> existing = admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      List<NewTopic> missing =
          serviceTopics.of(declared).stream()
              .filter(topic -> !existing.contains(topic.name()))
              .map(this::describe)
              .toList();
      create(admin, missing);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the broker did not answer; topics were not created", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while creating topics", e);
    }
  }

  private static void create(Admin admin, List<NewTopic> missing)
      throws InterruptedException, ExecutionException {
    for (var creation : admin.createTopics(missing).values().entrySet()) {
      try {
        creation.getValue().get();
        LOG.infof("created topic=%s", creation.getKey());
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw e;
        }
      }
    }
  }

  private NewTopic describe(Topic topic) {
    String retention = Long.toString(topic.retention().map(Duration::toMillis).orElse(-1L));
    return new NewTopic(topic.name(), Optional.of(config.partitions()), Optional.empty())
        .configs(
            Map.of(
                TopicConfig.RETENTION_MS_CONFIG,
                retention,
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE));
  }
}
