/** What connector-service found out about a Microsoft 365 organization. */
@NullMarked
package io.cloudward.provisioning.verification;

import org.jspecify.annotations.NullMarked;
