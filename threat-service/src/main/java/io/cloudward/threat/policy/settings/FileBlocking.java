package io.cloudward.threat.policy.settings;

import io.cloudward.contracts.verdict.Action;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Blocking of files by what they are, claim to be or are called. Lists that are missing are empty.
 *
 * @param enabled whether the filter runs
 * @param appliesTo which messages it looks at; null where there are no messages
 * @param mode whether the lists name what is blocked or what is not; blocked if missing
 * @param types true types by their bytes, or families of them, as {@code FileType} and {@code
 *     Family} call them
 * @param extensions lower case, without the dot
 * @param names file names; {@code *} stands for any characters, {@code ?} for one
 * @param insideArchives whether it looks into archives
 * @param action what is done about a blocked file
 */
public record FileBlocking(
    boolean enabled,
    @Nullable MailScope appliesTo,
    BlockingMode mode,
    List<String> types,
    List<String> extensions,
    List<String> names,
    boolean insideArchives,
    @NotNull Action action) {

  public FileBlocking {
    mode = mode == null ? BlockingMode.LISTED : mode;
    types = types == null ? List.of() : List.copyOf(types);
    extensions = extensions == null ? List.of() : List.copyOf(extensions);
    names = names == null ? List.of() : List.copyOf(names);
  }
}
