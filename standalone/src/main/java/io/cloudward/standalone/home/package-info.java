/** What one installation owns on this machine: its directories, its secrets and its ports. */
@NullMarked
package io.cloudward.standalone.home;

import org.jspecify.annotations.NullMarked;
