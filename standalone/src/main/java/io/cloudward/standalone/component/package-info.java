/**
 * What is started: the table of components, read from {@code components.json}, and its settings.
 */
@NullMarked
package io.cloudward.standalone.component;

import org.jspecify.annotations.NullMarked;
