package io.cloudward.connector.enforcement;

import io.cloudward.contracts.item.Operation;
import io.cloudward.contracts.verdict.Action;

/**
 * What was tried.
 *
 * @param operation what kind of thing
 * @param action the action concerned
 */
record Attempt(Operation operation, Action action) {}
