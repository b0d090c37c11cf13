/**
 * Templates: conditions over what identifiers find, the predefined ones and those of tenants, and
 * whether an item fulfils them.
 */
@NullMarked
package io.cloudward.dlp.template;

import org.jspecify.annotations.NullMarked;
