/** Tasks: computed from facts alone, listed, shown. */
@NullMarked
package io.cloudward.provisioning.task;

import org.jspecify.annotations.NullMarked;
