/**
 * What an identifier is, as data: the identifier files, their records and their loader. The shape
 * is described in the README of this library, section "Identifier file".
 */
@NullMarked
package io.cloudward.patterns.catalogue;

import org.jspecify.annotations.NullMarked;
