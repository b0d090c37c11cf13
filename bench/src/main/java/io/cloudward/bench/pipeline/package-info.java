/**
 * The pipeline's part of B4: what a message costs beside rspamd, SpamAssassin and clamd, and how
 * long it takes from notification to removal.
 */
@NullMarked
package io.cloudward.bench.pipeline;

import org.jspecify.annotations.NullMarked;
