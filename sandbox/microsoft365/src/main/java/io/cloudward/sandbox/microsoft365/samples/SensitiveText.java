package io.cloudward.sandbox.microsoft365.samples;

/** Personal data of people who do not exist; numbers with right check digits, from test ranges. */
final class SensitiveText {
  static final String TABLE =
      """
      name;card;expires;iban;social security number;phone
      Amira Castillo;4111 1111 1111 1111;11/28;DE89 3704 0044 0532 0130 00;536-22-8145;+1 212 555 0142
      Ben Dubois;5555 5555 5555 4444;04/27;GB82 WEST 1234 5698 7654 32;219-44-3871;+44 20 7946 0958
      Carla Eriksen;4012 8888 8888 1881;09/27;FR14 2004 1010 0505 0001 3M02 606;401-58-9276;+1 415 555 0187
      Dmitri Fischer;3782 822463 10005;01/29;CH93 0076 2011 6238 5295 7;318-72-6640;+49 30 901820
      Elena Garcia;5105 1051 0510 5100;06/28;ES91 2100 0418 4502 0005 1332;527-36-9148;+34 91 123 45 67
      """;

  static final String LETTER =
      """
      Hi,

      as agreed, here are the cards to charge for the renewals:

      """
          + TABLE
          + """

          Please delete this mail when you are done.
          """;

  private SensitiveText() {}
}
