package io.cloudward.sandbox.microsoft365.directory;

/** An object of an organization was created, updated or deleted, and the change was kept. */
public record ObjectChanged(Organization organization, Kind kind, Entry entry, String changeType) {}
