/** Actions on files, and taking them back. Plain Java: drive and journal are handed in. */
@NullMarked
package io.cloudward.connector.enforcement.file;

import org.jspecify.annotations.NullMarked;
