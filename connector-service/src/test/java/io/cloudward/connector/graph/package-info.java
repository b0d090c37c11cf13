/** Tests: Calls of Graph. */
@NullMarked
package io.cloudward.connector.graph;

import org.jspecify.annotations.NullMarked;
