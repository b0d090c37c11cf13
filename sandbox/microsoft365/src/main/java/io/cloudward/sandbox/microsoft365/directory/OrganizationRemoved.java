package io.cloudward.sandbox.microsoft365.directory;

/** The organization with that GUID is gone. */
public record OrganizationRemoved(String organizationId) {}
