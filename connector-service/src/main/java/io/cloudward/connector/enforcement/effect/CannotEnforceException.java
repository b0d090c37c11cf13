package io.cloudward.connector.enforcement.effect;

/** What is demanded cannot be done, however often it is tried. */
public final class CannotEnforceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Obstacle obstacle;

  /** Says what is in the way. */
  public CannotEnforceException(Obstacle obstacle) {
    super(obstacle.name());
    this.obstacle = obstacle;
  }

  /** What is in the way. */
  public Obstacle obstacle() {
    return obstacle;
  }

  /** What can be in the way for ever. */
  public enum Obstacle {
    /** The action does not exist for this kind of item. */
    ACTION_NOT_POSSIBLE("Choose another action for this kind of item in the policy."),
    /** Neither Microsoft 365 nor the content store has the bytes any more. */
    HELD_COPY_GONE(
        "The content was removed from Microsoft 365 and from the store; nothing is left."),
    /** The item is not in quarantine. */
    NOT_HELD("The item is not held any more; look at its history in the log."),
    /** The service was taken out of Cloudward before the action. */
    SERVICE_NOT_CONNECTED("Provision the service again, then scan its content.");

    private final String remedy;

    Obstacle(String remedy) {
      this.remedy = remedy;
    }

    /** What people can do. */
    public String remedy() {
      return remedy;
    }
  }
}
