/** The installation's content store, for services to inject. */
@NullMarked
package io.cloudward.content.access;

import org.jspecify.annotations.NullMarked;
