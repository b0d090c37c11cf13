package io.cloudward.threat.testing;

import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.security.AuthServiceResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks tests of the running service; all of them share one start. */
@QuarkusTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "context", value = "threat"))
@QuarkusTestResource(AuthServiceResource.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithThreatService {}
