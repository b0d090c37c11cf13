package io.cloudward.dlp.policy;

import io.cloudward.contracts.verdict.Action;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is done about one kind of sensitive content.
 *
 * @param template stable key of a template, for example {@code pci-dss}
 * @param action what is done; where several rules match, the strongest wins
 */
@Schema(name = "DlpRule")
public record DlpRule(String template, Action action) {}
