/**
 * One origin for the browser: routes the prefixes of the HTTP surface to the services, serves the
 * portal, adds security headers and says where a request really came from.
 */
@NullMarked
package io.cloudward.standalone.gateway;

import org.jspecify.annotations.NullMarked;
