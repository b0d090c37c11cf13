package io.cloudward.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An unsafe call that other sites may send a browser to, such as the start of a sign-in: the custom
 * header is not demanded. It must not act on the session that the cookie carries.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CrossSiteEntry {}
