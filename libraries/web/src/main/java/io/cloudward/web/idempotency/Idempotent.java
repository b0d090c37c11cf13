package io.cloudward.web.idempotency;

import jakarta.interceptor.InterceptorBinding;
import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command that accepts {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header-07).
 * With a key, the resource method and everything it stores run in one transaction that also records
 * the answer: a crash leaves neither or both. For commands of authenticated callers whose effects
 * are rows and events; not for methods that call outside systems, and not where the answer holds a
 * secret.
 */
@NameBinding
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
