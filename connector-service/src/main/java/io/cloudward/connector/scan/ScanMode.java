package io.cloudward.connector.scan;

/** What a manual scan does with what it finds. */
public enum ScanMode {
  /** It tells. */
  SCAN_ONLY,
  /** It acts as the policies say. */
  SCAN_AND_PROTECT
}
