package io.cloudward.sandbox.microsoft365.demo;

import java.util.List;
import java.util.Random;

/** Names and jobs, drawn in an order that depends on the seed alone. */
final class People {
  private static final List<String> GIVEN =
      List.of(
          "Amira", "Ben", "Carla", "Dmitri", "Elena", "Farid", "Grace", "Hiroshi", "Ines", "Jonas",
          "Kavya", "Liam", "Marta", "Nadia", "Omar", "Petra", "Quentin", "Rosa", "Samuel", "Tara",
          "Umar", "Vera", "Wanda", "Xavier", "Yara", "Zoltan");
  private static final List<String> FAMILY =
      List.of(
          "Abbott",
          "Bauer",
          "Castillo",
          "Dubois",
          "Eriksen",
          "Fischer",
          "Garcia",
          "Haddad",
          "Ivanov",
          "Jensen",
          "Kowalski",
          "Lindqvist",
          "Moreau",
          "Nakamura",
          "Okafor",
          "Pereira",
          "Quinn",
          "Rossi",
          "Sato",
          "Thompson",
          "Usman",
          "Vargas",
          "Weber",
          "Yilmaz",
          "Zhang");
  private static final List<String> JOBS =
      List.of(
          "Accountant",
          "Analyst",
          "Consultant",
          "Nurse",
          "Physician",
          "Project Manager",
          "Receptionist",
          "Researcher",
          "Specialist",
          "Technician");
  private static final List<String> DEPARTMENTS =
      List.of("Finance", "Human Resources", "Information Technology", "Operations", "Research");

  private final Random random;
  private int drawn;

  People(long seed) {
    random = new Random(seed);
  }

  /** The next person; no two of the first 650 share a name. */
  Person next() {
    var given = GIVEN.get(drawn % GIVEN.size());
    var family = FAMILY.get((drawn / GIVEN.size() + drawn) % FAMILY.size());
    drawn++;
    var job = JOBS.get(random.nextInt(JOBS.size()));
    var department = DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size()));
    return new Person(given, family, job, department);
  }

  record Person(String given, String family, String job, String department) {
    String alias() {
      return given.toLowerCase(java.util.Locale.ROOT)
          + "."
          + family.toLowerCase(java.util.Locale.ROOT);
    }
  }
}
