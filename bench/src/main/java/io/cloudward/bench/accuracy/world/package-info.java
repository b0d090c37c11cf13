/**
 * Labelled text of the whole world, independent of the engine's tables: the values are made by
 * Datafaker and by the numbering plans that libphonenumber carries, in the writings and languages
 * in which people send them, among things that only look like them.
 *
 * <p>The writings were chosen after a look at public labelled data: the synthetic sets of the
 * Presidio research repository (phones with extensions, {@code 001-} prefixes and dots, cards of 12
 * to 19 digits). None of their samples is here.
 */
@NullMarked
package io.cloudward.bench.accuracy.world;

import org.jspecify.annotations.NullMarked;
