package io.cloudward.log.timeline;

import io.cloudward.web.page.PageRequest;
import jakarta.ws.rs.BeanParam;

/** Which page of which entries a client asks for; take it as {@code @BeanParam}. */
public class TimelineQuery extends PageRequest {

  @BeanParam public TimelineFilter filter = new TimelineFilter();
}
