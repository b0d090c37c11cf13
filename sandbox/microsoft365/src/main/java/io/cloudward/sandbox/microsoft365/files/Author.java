package io.cloudward.sandbox.microsoft365.files;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.graph.Caller;

/** Who changed a file, as Graph shows it. */
final class Author {
  private Author() {}

  static ObjectNode of(Caller caller) {
    var userId = caller.userId();
    if (userId != null) {
      return caller.organization().user(userId).map(Author::ofUser).orElseGet(Author::nobody);
    }
    var author = nobody();
    author.putObject("application").put("id", caller.clientId()).put("displayName", "Application");
    return author;
  }

  static ObjectNode ofUser(ObjectNode user) {
    var author = nobody();
    author
        .putObject("user")
        .put("id", user.path("id").asText())
        .put("displayName", user.path("displayName").asText());
    return author;
  }

  static ObjectNode nobody() {
    return JsonNodeFactory.instance.objectNode();
  }
}
