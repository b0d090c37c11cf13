/**
 * Finds data identifiers in UTF-8 text: payment cards, accounts, national numbers, secrets and
 * whatever a tenant describes by an expression. A finding says where, how sure, and why.
 */
@NullMarked
package io.cloudward.patterns;

import org.jspecify.annotations.NullMarked;
