package io.cloudward.contracts;

/**
 * Who did something.
 *
 * @param kind a person, a program or the system itself
 * @param id stable id of the actor
 * @param name the name shown to people; not a secret, but personal
 */
public record Actor(Kind kind, String id, String name) {

  /** What an actor can be. */
  public enum Kind {
    /** A person who is signed in. */
    ADMINISTRATOR,
    /** A person whose message or file is concerned, known by a signed link. */
    RECIPIENT,
    /** A program with an API token. */
    API_TOKEN,
    /** Cloudward itself: a schedule, a time-out, a reaction to an event. */
    SYSTEM
  }
}
