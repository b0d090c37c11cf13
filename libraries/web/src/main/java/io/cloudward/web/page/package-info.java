/**
 * Lists by pages: keyset paging with opaque, signed cursors that belong to one tenant and one list.
 */
@NullMarked
package io.cloudward.web.page;

import org.jspecify.annotations.NullMarked;
