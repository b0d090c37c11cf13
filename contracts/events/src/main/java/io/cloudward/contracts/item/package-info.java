/** Messages and files on their way through the scanners, as connector-service tells it. */
@NullMarked
package io.cloudward.contracts.item;

import org.jspecify.annotations.NullMarked;
