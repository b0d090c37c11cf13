/** Requests for release: people ask, administrators approve or deny. */
@NullMarked
package io.cloudward.quarantine.request;

import org.jspecify.annotations.NullMarked;
