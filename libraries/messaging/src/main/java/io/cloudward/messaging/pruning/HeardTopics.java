package io.cloudward.messaging.pruning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** Which topics each consumer group of this service reads, as its channels are configured. */
@ApplicationScoped
class HeardTopics {

  private static final Pattern CHANNEL_TOPICS =
      Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\.topics?");

  private final Config config;

  HeardTopics(Config config) {
    this.config = config;
  }

  Map<String, Set<String>> byGroup() {
    Map<String, Set<String>> topics = new HashMap<>();
    for (String name : config.getPropertyNames()) {
      Matcher channel = CHANNEL_TOPICS.matcher(name);
      if (channel.matches()) {
        String group = group(channel.group(1));
        Set<String> heard = topics.computeIfAbsent(group, key -> new HashSet<>());
        for (String topic : config.getValue(name, String[].class)) {
          heard.add(topic.strip());
        }
      }
    }
    return topics;
  }

  /** A channel without a group of its own reads as the service. */
  private String group(String channel) {
    return config
        .getOptionalValue("mp.messaging.incoming." + channel + ".group.id", String.class)
        .orElseGet(() -> config.getValue("quarkus.application.name", String.class));
  }
}
