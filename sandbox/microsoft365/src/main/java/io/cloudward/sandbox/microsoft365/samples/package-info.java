/**
 * Generated mail and files: samples that detectors are to find, and everyday ones. Nothing in here
 * is copied from real mail, and nothing does harm.
 */
@NullMarked
package io.cloudward.sandbox.microsoft365.samples;

import org.jspecify.annotations.NullMarked;
