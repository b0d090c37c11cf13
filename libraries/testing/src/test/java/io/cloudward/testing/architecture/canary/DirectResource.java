package io.cloudward.testing.architecture.canary;

import jakarta.inject.Inject;
import java.sql.Connection;

/** Breaks: a resource that persists, and field injection. */
class DirectResource {

  @Inject Connection connection;
}
