/**
 * What a Graph call, an answer and a refusal are; features bind their code to calls through routes.
 */
@NullMarked
package io.cloudward.sandbox.microsoft365.graph;

import org.jspecify.annotations.NullMarked;
