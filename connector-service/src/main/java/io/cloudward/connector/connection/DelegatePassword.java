package io.cloudward.connector.connection;

import java.security.SecureRandom;

/** Makes passwords for delegate accounts: 40 random letters and digits, over 200 bits. */
final class DelegatePassword {

  private static final String ALPHABET =
      "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

  private static final int LENGTH = 40;
  private static final SecureRandom RANDOM = new SecureRandom();

  private DelegatePassword() {}

  /** A new password; the ending satisfies every complexity rule of Microsoft Entra. */
  static String random() {
    var password = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return password.append("-aA7").toString();
  }
}
