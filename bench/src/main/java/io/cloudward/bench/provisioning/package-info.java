/** B1, B2 and B6: how fast a submission takes effect, how steady a wave is, how small we rest. */
@NullMarked
package io.cloudward.bench.provisioning;

import org.jspecify.annotations.NullMarked;
