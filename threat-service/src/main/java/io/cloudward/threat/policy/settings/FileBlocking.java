package io.cloudward.threat.policy.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Blocking of files by what they are called or claim to be.
 *
 * @param enabled whether the filter runs
 * @param appliesTo which messages it looks at; null where there are no messages
 * @param extensions the extensions that are blocked, lower case, without the dot
 * @param names the file names that are blocked
 * @param insideArchives whether it looks into archives
 * @param action what is done about a blocked file
 */
public record FileBlocking(
    boolean enabled,
    @Nullable MailScope appliesTo,
    List<String> extensions,
    List<String> names,
    boolean insideArchives,
    Action action) {

  public FileBlocking {
    extensions = List.copyOf(extensions);
    names = List.copyOf(names);
  }
}
