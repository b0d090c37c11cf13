/**
 * Secrets at rest under envelope encryption: each organization of a tenant has a data key
 * (AES-256-GCM), the data key is wrapped by a master key, and deleting the data key destroys every
 * secret of the organization at once.
 */
@NullMarked
package io.cloudward.connector.secret;

import org.jspecify.annotations.NullMarked;
