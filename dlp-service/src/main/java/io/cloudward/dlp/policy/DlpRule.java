package io.cloudward.dlp.policy;

/**
 * What is done about one kind of sensitive content.
 *
 * @param template stable key of a template, for example {@code pci-dss}
 * @param action what is done
 */
public record DlpRule(String template, Action action) {}
