package io.cloudward.standalone.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out whether a port of this machine is taken, and by whom. */
final class PortOwner {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String LISTEN = "0A";

  private PortOwner() {}

  /** Whether somebody listens on it. */
  static boolean taken(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** The process that listens on it, if the operating system tells us. */
  static Optional<ProcessHandle> of(int port) {
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .map(Path::of)
        .filter(Files::isReadable)
        .flatMap(PortOwner::lines)
        .map(line -> BLANKS.split(line.strip()))
        .filter(fields -> listensOn(fields, port))
        .map(fields -> "socket:[" + fields[9] + "]")
        .findFirst()
        .flatMap(PortOwner::holder);
  }

  /** Fields 1, 3 and 9 are local address, state and inode; see proc_net_tcp of the Linux kernel. */
  private static boolean listensOn(String[] fields, int port) {
    return fields.length > 9
        && fields[3].equals(LISTEN)
        && fields[1].endsWith(String.format(Locale.ROOT, ":%04X", port));
  }

  private static Optional<ProcessHandle> holder(String socket) {
    return ProcessHandle.allProcesses().filter(process -> holds(process, socket)).findFirst();
  }

  private static boolean holds(ProcessHandle process, String socket) {
    var descriptors = Path.of("/proc", Long.toString(process.pid()), "fd");
    if (!Files.isReadable(descriptors)) {
      return false;
    }
    try (var links = Files.list(descriptors)) {
      return links.anyMatch(link -> target(link).equals(socket));
    } catch (IOException | UncheckedIOException e) {
      return false; // the process has ended meanwhile, or is not ours to look at
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "";
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
