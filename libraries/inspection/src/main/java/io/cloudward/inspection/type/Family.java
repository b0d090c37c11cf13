package io.cloudward.inspection.type;

/** Groups of file types that policies name together. */
public enum Family {
  DOCUMENT,
  TEXT,
  SCRIPT,
  EXECUTABLE,
  ARCHIVE,
  DISK_IMAGE,
  MESSAGE,
  IMAGE,
  AUDIO_VIDEO,
  OTHER
}
