package io.cloudward.content;

/**
 * What one sweep removed.
 *
 * @param contents contents that nobody held any more
 * @param holds holds whose time was over
 * @param uploads remains of writers that died
 */
public record Swept(int contents, int holds, int uploads) {}
