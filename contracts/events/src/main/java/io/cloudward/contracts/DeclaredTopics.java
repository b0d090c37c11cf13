package io.cloudward.contracts;

import io.cloudward.envelope.Topic;
import io.cloudward.envelope.TopicCatalog;
import java.util.List;

/** Offers {@link Topics} to whoever creates topics. */
public final class DeclaredTopics implements TopicCatalog {

  @Override
  public List<Topic> topics() {
    return Topics.all();
  }
}
