/**
 * Identifiers: the catalogue that comes with Cloudward, and those that a tenant describes itself by
 * expressions, keyword lists and attributes of files. Events out: {@code dlp.audit}.
 */
@NullMarked
package io.cloudward.dlp.identifier;

import org.jspecify.annotations.NullMarked;
