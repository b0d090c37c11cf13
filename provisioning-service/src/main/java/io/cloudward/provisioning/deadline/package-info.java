/** The job that ends waits that are over. */
@NullMarked
package io.cloudward.provisioning.deadline;

import org.jspecify.annotations.NullMarked;
