/**
 * What Microsoft keeps about its customers: organizations with their users, groups, sites, drives,
 * grants and accounts; kept in memory, written to a file before a change is answered.
 */
@NullMarked
package io.cloudward.sandbox.microsoft365.directory;

import org.jspecify.annotations.NullMarked;
