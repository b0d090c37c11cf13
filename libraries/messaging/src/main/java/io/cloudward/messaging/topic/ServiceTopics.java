package io.cloudward.messaging.topic;

import io.cloudward.envelope.Topic;
import io.cloudward.messaging.deadletter.DeadLetterTopics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which topics concern this service: those it writes, those its channels read, and their aside. */
@ApplicationScoped
class ServiceTopics {

  private static final Pattern CHANNEL_TOPICS =
      Pattern.compile("mp\\.messaging\\.incoming\\.[^.]+\\.topics?");

  private final Config config;
  private final TopicConfiguration topicConfig;
  private final String service;

  ServiceTopics(
      Config config,
      TopicConfiguration topicConfig,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.config = config;
    this.topicConfig = topicConfig;
    this.service = service;
  }

  List<Topic> of(List<Topic> declared) {
    Set<String> heard = heard();
    List<Topic> mine = new ArrayList<>();
    for (Topic topic : declared) {
      if (topic.writer().equals(service) || heard.contains(topic.name())) {
        mine.add(topic);
      }
      if (heard.contains(topic.name())) {
        mine.add(aside(DeadLetterTopics.deadLetter(service, topic.name())));
        mine.add(aside(DeadLetterTopics.replay(service, topic.name())));
      }
    }
    return mine;
  }

  private Set<String> heard() {
    Set<String> heard = new LinkedHashSet<>();
    for (String name : config.getPropertyNames()) {
      if (CHANNEL_TOPICS.matcher(name).matches()) {
        for (String topic : config.getValue(name, String[].class)) {
          heard.add(topic.strip());
        }
      }
    }
    return heard;
  }

  private Topic aside(String name) {
    return Topic.kept(name, service, topicConfig.keepDeadLetters());
  }
}
