package io.cloudward.envelope;

import java.util.List;

/** Declares topics; found by {@link java.util.ServiceLoader}. */
public interface TopicCatalog {

  /** Every topic of the system with its writer and retention. */
  List<Topic> topics();
}
