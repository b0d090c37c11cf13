/**
 * What every service whose policies follow provisioning has to do, as tests that such a service
 * inherits.
 */
@NullMarked
package io.cloudward.policy.testing;

import org.jspecify.annotations.NullMarked;
