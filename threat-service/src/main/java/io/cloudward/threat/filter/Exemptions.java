package io.cloudward.threat.filter;

import io.cloudward.inspection.part.Part;

/** What an administrator vouches for: allowed senders, files, names and addresses. */
public interface Exemptions {

  /** Nobody vouches for anything. */
  Exemptions NONE =
      new Exemptions() {
        @Override
        public boolean sender() {
          return false;
        }

        @Override
        public boolean file(Part part) {
          return false;
        }

        @Override
        public boolean name(String name) {
          return false;
        }

        @Override
        public boolean link(String target, String host) {
          return false;
        }
      };

  /** Whether the sender is trusted: not to send spam or to deceive, never to send no malware. */
  boolean sender();

  /** Whether exactly this file is known to be good, with everything in it. */
  boolean file(Part part);

  /** Whether files of this name are not blocked. */
  boolean name(String name);

  /** Whether a link to this address is known to be good. */
  boolean link(String target, String host);
}
