/**
 * What every OpenAPI document says by itself: how callers prove who they are, which headers
 * commands take and which problems they answer with.
 */
@NullMarked
package io.cloudward.web.contract;

import org.jspecify.annotations.NullMarked;
