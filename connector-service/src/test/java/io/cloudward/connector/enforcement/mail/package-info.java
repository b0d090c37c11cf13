/** Tests: enforcement, mail. */
@NullMarked
package io.cloudward.connector.enforcement.mail;

import org.jspecify.annotations.NullMarked;
