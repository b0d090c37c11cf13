/** The pages that people see. */
@NullMarked
package io.cloudward.sandbox.controlpanel.page;

import org.jspecify.annotations.NullMarked;
