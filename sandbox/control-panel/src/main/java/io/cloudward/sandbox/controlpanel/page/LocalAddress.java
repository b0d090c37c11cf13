package io.cloudward.sandbox.controlpanel.page;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where a sign-in may lead: to a page of the panel. Pure. */
final class LocalAddress {

  private static final String START = "/";

  private LocalAddress() {}

  /** The wanted path and query, or the start page if it would lead elsewhere. */
  static String of(@Nullable String wanted) {
    if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//")) {
      return START;
    }
    try {
      var address = new URI(wanted);
      return address.getHost() == null && !address.isAbsolute() ? wanted : START;
    } catch (URISyntaxException e) {
      return START;
    }
  }
}
