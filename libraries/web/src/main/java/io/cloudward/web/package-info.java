/** What every answer has in common: security headers, and requests that are refused outright. */
@NullMarked
package io.cloudward.web;

import org.jspecify.annotations.NullMarked;
