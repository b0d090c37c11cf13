package io.cloudward.quarantine.digest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The words of a digest, as HTML and as plain text. */
@CheckedTemplate(basePath = "digest")
final class DigestMail {

  private DigestMail() {}

  /** {@code templates/digest/html.html}. */
  static native TemplateInstance html(Digest digest);

  /** {@code templates/digest/text.txt}. */
  static native TemplateInstance text(Digest digest);
}
