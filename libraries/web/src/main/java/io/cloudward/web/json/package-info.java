/**
 * Reading JSON strictly: unknown members, duplicate members, wrong types and unstorable characters
 * are refused.
 */
@NullMarked
package io.cloudward.web.json;

import org.jspecify.annotations.NullMarked;
