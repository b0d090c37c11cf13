package io.cloudward.auth.role;

import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What holders of a role may do.
 *
 * @param id stable
 * @param name shown to people
 * @param description what it is for
 * @param permissions a subset of {@link io.cloudward.security.Permissions#ALL}
 * @param builtIn whether it is the same everywhere and cannot be changed
 * @param version of a role of the tenant
 */
public record Role(
    UUID id,
    String name,
    @Nullable String description,
    SortedSet<String> permissions,
    boolean builtIn,
    long version) {}
