package io.cloudward.policy;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a person wants a policy to be from now on.
 *
 * @param name unique among the policies of the service; default policies keep theirs
 * @param priority its place; null means that it stays. Default policies keep theirs
 * @param rewrite gives the policy its new content, but neither place nor version
 */
public record PolicyRevision<P extends EditablePolicy>(
    String name, @Nullable Integer priority, Consumer<P> rewrite) {}
