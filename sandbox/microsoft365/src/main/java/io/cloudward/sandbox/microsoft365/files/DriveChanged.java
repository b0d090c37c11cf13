package io.cloudward.sandbox.microsoft365.files;

import io.cloudward.sandbox.microsoft365.directory.Organization;

/** Something in a drive changed, and the change was kept. */
public record DriveChanged(Organization organization, String driveId) {}
