package io.cloudward.standalone;

import io.cloudward.standalone.component.QuickStarts;
import io.cloudward.standalone.home.Home;
import io.cloudward.standalone.home.PortPlan;
import java.nio.file.Path;

/**
 * What the user chose for one instance.
 *
 * @param root of the built tree
 * @param home where the instance keeps everything
 * @param ports where it listens
 * @param publicUrl the origin that browsers use
 * @param sandbox whether the stand-ins for Microsoft 365 and the control panel belong to it
 * @param bodyLimit most bytes a request may carry
 * @param quickStarts archives that shorten the start
 */
record InstanceSettings(
    Path root,
    Home home,
    PortPlan ports,
    String publicUrl,
    boolean sandbox,
    long bodyLimit,
    QuickStarts quickStarts) {}
