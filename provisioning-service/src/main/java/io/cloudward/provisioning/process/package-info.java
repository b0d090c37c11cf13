/** The process of one service: what it waits for, what it decides, and until when. */
@NullMarked
package io.cloudward.provisioning.process;

import org.jspecify.annotations.NullMarked;
