/**
 * Mail that deceives: phishing and business e-mail compromise, by features that can be explained.
 * No single feature is certain; two or three that speak for one another are.
 */
@NullMarked
package io.cloudward.threat.filter.deception;

import org.jspecify.annotations.NullMarked;
