package io.cloudward.policy;

import java.util.List;
import java.util.UUID;

/** Where a policy stands in the list of policies. */
record PolicyPlace(UUID organizationId, String service, int priority, UUID id) {

  static PolicyPlace parse(List<String> keys) {
    return new PolicyPlace(
        UUID.fromString(keys.get(0)),
        keys.get(1),
        Integer.parseInt(keys.get(2)),
        UUID.fromString(keys.get(3)));
  }

  List<String> keys() {
    return List.of(organizationId.toString(), service, Integer.toString(priority), id.toString());
  }
}
