/**
 * Facts that threat-, dlp- and quarantine-service write about the policies of a service, each to
 * its own topic.
 */
@NullMarked
package io.cloudward.contracts.policy;

import org.jspecify.annotations.NullMarked;
