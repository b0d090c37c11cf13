package io.cloudward.dlp.template;

import java.util.List;

/** Knows who needs a template. */
public interface TemplateUse {

  /** Names of what would break without the template, in the current tenant. */
  List<String> of(String template);
}
