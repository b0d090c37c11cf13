/** Built-in directory roles and who holds them. */
@NullMarked
package io.cloudward.sandbox.microsoft365.administrator;

import org.jspecify.annotations.NullMarked;
