package io.cloudward.infrastructure;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of PostgreSQL's programs on this machine. */
final class PostgresCommand {

  private final Path home;

  PostgresCommand(Path home) {
    this.home = home;
  }

  /** Creates a cluster whose only user is {@code postgres}; its password is in a file. */
  List<String> initialize(Path directory, Path passwordFile) {
    var command = program("initdb");
    command.addAll(List.of("-D", directory.toString(), "-U", "postgres", "-E", "UTF-8"));
    command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
    command.add("--auth=scram-sha-256");
    command.add("--pwfile=" + passwordFile);
    return command;
  }

  /** Serves a cluster on 127.0.0.1, in the foreground. */
  List<String> serve(Path directory, int port) {
    var command = program("postgres");
    command.addAll(List.of("-D", directory.toString(), "-p", Integer.toString(port)));
    for (var setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=200",
            "shared_buffers=64MB",
            "password_encryption=scram-sha-256",
            "log_min_messages=warning",
            "log_error_verbosity=terse",
            "log_min_error_statement=panic",
            "log_parameter_max_length=0",
            "log_line_prefix=%m [%p] %d ",
            "timezone=UTC")) {
      command.addAll(List.of("-c", setting));
    }
    return command;
  }

  /** PostgreSQL refuses to run as root; in a user namespace without mapping root is nobody. */
  private List<String> program(String name) {
    var command = new ArrayList<String>();
    if (new UnixSystem().getUid() == 0) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(home.resolve("bin").resolve(name).toString());
    return command;
  }
}
