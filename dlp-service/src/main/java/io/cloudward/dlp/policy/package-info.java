/**
 * Policies of Data Loss Prevention: which templates must not leave a service and what is done when
 * they do. Their default ones follow provisioning; events in: {@code provisioning.service}, events
 * out: {@code dlp.policy}, {@code dlp.audit}.
 */
@NullMarked
package io.cloudward.dlp.policy;

import org.jspecify.annotations.NullMarked;
