/**
 * What a service tells the audit trail: what its callers did and what they were refused. Says
 * {@code AuditRecorded} on the audit topic whose writer the service is.
 */
@NullMarked
package io.cloudward.audit;

import org.jspecify.annotations.NullMarked;
