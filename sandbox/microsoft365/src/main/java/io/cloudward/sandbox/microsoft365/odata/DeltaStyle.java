package io.cloudward.sandbox.microsoft365.odata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import java.util.Optional;

/** The manners of delta feeds: those of the directory, of mail, of sites and of drives. */
public enum DeltaStyle {
  DIRECTORY("$skiptoken", "$deltatoken", "syncStateNotFound"),
  MAIL("$skiptoken", "$deltatoken", "SyncStateNotFound"),
  SITES("token", "token", "resyncChangesApplyDifferences"),
  FILES("token", "token", "resyncChangesApplyDifferences");

  private static final int FILES_PAGE = 200;

  private final String next;
  private final String delta;
  private final String goneCode;

  DeltaStyle(String next, String delta, String goneCode) {
    this.next = next;
    this.delta = delta;
    this.goneCode = goneCode;
  }

  Optional<String> token(GraphCall call) {
    return call.query(next).or(() -> call.query(delta));
  }

  String goneCode() {
    return goneCode;
  }

  String nextLink(GraphCall call, String token) {
    return call.url() + "?" + next + "=" + token;
  }

  String deltaLink(GraphCall call, String token) {
    return call.url() + "?" + delta + "=" + token;
  }

  String restartLink(GraphCall call) {
    return call.url() + "?" + delta + "=";
  }

  int pageSize(GraphCall call) {
    var usual = this == MAIL ? Listing.MAIL_PAGE : this == FILES ? FILES_PAGE : Listing.PAGE;
    return Listing.pageSize(call, usual);
  }

  /** What stands for an object that is gone. */
  public ObjectNode removed(String id) {
    var removed = JsonNodeFactory.instance.objectNode().put("id", id);
    if (this == FILES) {
      removed.putObject("deleted").put("state", "deleted");
    } else {
      removed.putObject("@removed").put("reason", "deleted");
    }
    return removed;
  }
}
