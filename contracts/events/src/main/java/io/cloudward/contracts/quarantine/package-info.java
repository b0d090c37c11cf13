/** What happens to items in quarantine. */
@NullMarked
package io.cloudward.contracts.quarantine;

import org.jspecify.annotations.NullMarked;
