/** What a threat policy says about each filter; plain values, stored as JSON. */
@NullMarked
package io.cloudward.threat.policy.settings;

import org.jspecify.annotations.NullMarked;
