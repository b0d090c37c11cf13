/** What people change or may not change here, for the audit trail. */
@NullMarked
package io.cloudward.dlp.journal;

import org.jspecify.annotations.NullMarked;
