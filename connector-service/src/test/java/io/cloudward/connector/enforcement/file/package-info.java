/** Tests: enforcement, file. */
@NullMarked
package io.cloudward.connector.enforcement.file;

import org.jspecify.annotations.NullMarked;
