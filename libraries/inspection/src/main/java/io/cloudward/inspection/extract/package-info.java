/** What an extractor is given and where it puts what it finds. */
@NullMarked
package io.cloudward.inspection.extract;

import org.jspecify.annotations.NullMarked;
