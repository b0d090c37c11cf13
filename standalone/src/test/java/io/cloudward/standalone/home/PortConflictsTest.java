package io.cloudward.standalone.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.infrastructure.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortConflictsTest {

  @Test
  void namesThePortItsHolderAndTheWayOut() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var conflict =
          PortConflicts.find(Map.of("portal", taken.getLocalPort(), "kafka", Ports.free()));

      assertThat(conflict.orElse(""))
          .contains("Port " + taken.getLocalPort() + " (portal) is in use by process")
          .contains(Long.toString(ProcessHandle.current().pid()))
          .contains("--port-base")
          .doesNotContain("kafka");
    }
  }

  @Test
  void noticesAProgramThatListensOnEveryAddress() throws IOException {
    try (var taken = new ServerSocket(0)) {
      assertThat(PortConflicts.find(Map.of("portal", taken.getLocalPort()))).isPresent();
    }
  }

  @Test
  void saysNothingWhenAllPortsAreFree() {
    assertThat(PortConflicts.find(Map.of("portal", Ports.free()))).isEmpty();
  }
}
