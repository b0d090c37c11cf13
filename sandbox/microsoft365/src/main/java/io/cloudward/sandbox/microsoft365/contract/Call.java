package io.cloudward.sandbox.microsoft365.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Graph call of the contract.
 *
 * @param returns a type, {@code Collection(…)} of types separated by {@code |}, or {@code none}
 * @param application permissions of which an application needs one, the least privileged first
 * @param delegated the same for a signed-in user
 * @param permissions {@code resource} or {@code parts} when the body decides which are needed
 */
public record Call(
    String method,
    String path,
    String returns,
    @Nullable List<String> application,
    @Nullable List<String> delegated,
    @Nullable String permissions) {

  /** Method and path as routes name them. */
  public String name() {
    return method + " " + path;
  }

  @Override
  public List<String> application() {
    return application == null ? List.of() : application;
  }

  @Override
  public List<String> delegated() {
    return delegated == null ? List.of() : delegated;
  }

  /** Whether the body or the parts, not the call itself, decide which permission is needed. */
  public boolean decidesPermissionsItself() {
    return permissions != null;
  }
}
