package io.cloudward.sandbox.microsoft365.directory;

import io.cloudward.sandbox.microsoft365.account.Account;
import java.util.List;
import java.util.Map;

/** An organization as it is kept on disk. */
record OrganizationFile(
    OrganizationProfile profile, List<Account> accounts, Map<Kind, List<Entry>> objects) {}
