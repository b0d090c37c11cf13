package io.cloudward.patterns.catalogue;

/** The standard or authority that defines a format: its title and address. */
public record Source(String title, String url) {}
