/**
 * What is done about items: verdicts come in, the strongest one that demands an action is brought
 * about in Microsoft 365, and a release brings an item back. One row per item tells how far it is.
 */
@NullMarked
package io.cloudward.connector.enforcement;

import org.jspecify.annotations.NullMarked;
