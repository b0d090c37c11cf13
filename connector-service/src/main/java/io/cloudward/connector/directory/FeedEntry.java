package io.cloudward.connector.directory;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed.
 *
 * @param id the object's id
 * @param removed whether the object is gone
 * @param name its name
 * @param address mail address or web address, where it has one
 * @param enabled whether it can be used
 */
record FeedEntry(
    String id, boolean removed, String name, @Nullable String address, boolean enabled) {}
