package io.cloudward.sandbox.microsoft365.odata;

import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import java.util.Optional;
import java.util.regex.Pattern;

/** The two manners of delta feeds: the directory's and that of sites and drives. */
public enum DeltaStyle {
  DIRECTORY("$skiptoken", "$deltatoken", "syncStateNotFound"),
  FILES("token", "token", "resyncChangesApplyDifferences");

  private static final Pattern PAGE_SIZE = Pattern.compile("odata\\.maxpagesize=([1-9][0-9]{0,3})");

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
    var preferred = PAGE_SIZE.matcher(call.header("prefer").orElse(""));
    return preferred.find() ? Integer.parseInt(preferred.group(1)) : Listing.pageSize(call);
  }
}
