/**
 * The queue of organizations that need attention. One worker at a time visits an organization, in
 * whichever instance it runs; a worker that dies is replaced when its lease ends.
 */
@NullMarked
package io.cloudward.connector.work;

import org.jspecify.annotations.NullMarked;
