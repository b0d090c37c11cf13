package io.cloudward.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The settings of a lone node: every internal topic has one replica, everything is on loopback. */
final class BrokerSettings {

  static final int NODE = 1;
  static final String CONTROLLER = "CONTROLLER";
  private static final String HOST = "127.0.0.1";

  private BrokerSettings() {}

  static Map<String, String> of(Path directory, int port, int controllerPort) {
    var settings = new HashMap<String, String>();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", Integer.toString(NODE));
    settings.put("log.dirs", directory.toString());
    settings.put("controller.listener.names", CONTROLLER);
    settings.put("controller.quorum.voters", NODE + "@" + HOST + ":" + controllerPort);
    settings.put(
        "listeners", listener("PLAINTEXT", port) + "," + listener(CONTROLLER, controllerPort));
    settings.put("advertised.listeners", listener("PLAINTEXT", port));
    settings.put("auto.create.topics.enable", "false");
    settings.put("num.partitions", "1");
    loneNode(settings);
    quickReturn(settings);
    smallMemory(settings);
    return settings;
  }

  private static String listener(String name, int port) {
    return name + "://" + HOST + ":" + port;
  }

  private static void loneNode(Map<String, String> settings) {
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "8");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("transaction.state.log.num.partitions", "4");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
    settings.put("share.coordinator.state.topic.num.partitions", "1");
    settings.put("group.initial.rebalance.delay.ms", "0");
  }

  /** A node that was killed may register again only when its former session is over. */
  private static void quickReturn(Map<String, String> settings) {
    settings.put("broker.session.timeout.ms", "6000");
    settings.put("broker.heartbeat.interval.ms", "1000");
  }

  private static void smallMemory(Map<String, String> settings) {
    settings.put("num.network.threads", "2");
    settings.put("num.io.threads", "4");
    settings.put("num.recovery.threads.per.data.dir", "2");
    settings.put("log.cleaner.dedupe.buffer.size", "4194304");
    settings.put("log.cleaner.io.buffer.size", "65536");
    settings.put("socket.send.buffer.bytes", "-1");
    settings.put("socket.receive.buffer.bytes", "-1");
  }
}
