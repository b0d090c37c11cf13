/**
 * What the services say to each other: the registry of topics and event types, and the words that
 * several events share. Every record has a JSON Schema and examples beside it.
 */
@NullMarked
package io.cloudward.contracts;

import org.jspecify.annotations.NullMarked;
