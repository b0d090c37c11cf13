package io.cloudward.web.body;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call whose body may be longer than those of others, because it carries contents. {@code
 * quarkus.http.limits.max-body-size} of the service must allow as much.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface LargeBody {

  /** The most that is taken, in bytes; without it what the service takes at all. */
  long value() default Long.MAX_VALUE;
}
