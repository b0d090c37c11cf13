/**
 * The only holder of Microsoft 365 credentials and the only speaker of Microsoft Graph. Hears
 * {@code provisioning.service}; writes {@code connection.service} and {@code connection.audit}.
 */
@NullMarked
package io.cloudward.connector;

import org.jspecify.annotations.NullMarked;
