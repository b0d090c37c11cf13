/**
 * The directories of zip and OLE files, read by us so that types and parts are found even when they
 * are damaged.
 */
@NullMarked
package io.cloudward.inspection.container;

import org.jspecify.annotations.NullMarked;
