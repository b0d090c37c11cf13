package io.cloudward.connector.enforcement.effect;

/**
 * How an item came back.
 *
 * @param place path of the folder where it stands
 * @param identical whether its bytes are those that were taken
 */
public record Restored(String place, boolean identical) {}
