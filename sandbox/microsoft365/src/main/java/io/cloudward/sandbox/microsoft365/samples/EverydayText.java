package io.cloudward.sandbox.microsoft365.samples;

import java.util.List;

/** What people write to each other at work. */
final class EverydayText {
  /** A letter with its subject. */
  record Letter(String subject, String text) {}

  static final List<Letter> LETTERS =
      List.of(
          new Letter(
              "Agenda for Thursday",
              "Hi {to},\n\nfor Thursday I have the budget, the new rota and the move to the second floor."
                  + " Tell me if something is missing.\n\nThanks\n{from}"),
          new Letter(
              "Minutes of the team meeting",
              "Hello {to},\n\nthe minutes are in the team's library. Two things are yours: the training plan"
                  + " and the answer to the supplier.\n\nBest regards\n{from}"),
          new Letter(
              "Lunch on Friday?",
              "Hey {to},\n\nthe new place at the corner has a table for six at noon. Are you in?\n\n{from}"),
          new Letter(
              "Quarterly figures, second draft",
              "Hi {to},\n\nI corrected the travel costs and moved the hardware to next year. Please have a look"
                  + " before Wednesday, then it goes to the board.\n\n{from}"),
          new Letter(
              "Your leave in March",
              "Hello {to},\n\nyour leave from 9 to 13 March is approved. Please enter it in the calendar.\n\n{from}"),
          new Letter(
              "Printer on the first floor",
              "Hi all,\n\nthe printer next to the kitchen is being repaired today. Please use the one by the"
                  + " stairs.\n\n{from}"),
          new Letter(
              "Onboarding of the new colleagues",
              "Hi {to},\n\nthree people start on Monday. Laptops are ready, badges come tomorrow. Could you show"
                  + " them around?\n\nThanks\n{from}"),
          new Letter(
              "Re: Offer for the training rooms",
              "Hello {to},\n\nthe second offer is better: two rooms for three days, coffee included. I would take"
                  + " it.\n\nKind regards\n{from}"));

  private EverydayText() {}

  static String notes(String topic) {
    return """
        Notes on %s

        - We agreed on the order of the work; the details are in the plan.
        - The next review is in two weeks.
        - Open: who talks to the supplier, and until when.
        """
        .formatted(topic);
  }

  static String table() {
    return """
        month;visits;staff;costs
        January;1204;37;48210
        February;1150;37;47980
        March;1321;39;51034
        April;1288;39;50112
        """;
  }
}
