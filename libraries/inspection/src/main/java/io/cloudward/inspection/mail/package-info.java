/** Mail messages: MIME structure, bodies and attachments. */
@NullMarked
package io.cloudward.inspection.mail;

import org.jspecify.annotations.NullMarked;
