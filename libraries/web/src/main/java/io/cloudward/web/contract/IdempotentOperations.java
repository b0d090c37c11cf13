package io.cloudward.web.contract;

import io.cloudward.web.idempotency.Idempotent;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Which operations may be repeated with an {@code Idempotency-Key}. */
final class IdempotentOperations {

  private static final DotName PATH = DotName.createSimple(Path.class);
  private static final List<Class<?>> METHODS =
      List.of(POST.class, PUT.class, PATCH.class, DELETE.class);

  private final Set<String> operations;

  private IdempotentOperations(Set<String> operations) {
    this.operations = Set.copyOf(operations);
  }

  static IdempotentOperations of(IndexView index) {
    Set<String> operations = new HashSet<>();
    for (AnnotationInstance mark : index.getAnnotations(DotName.createSimple(Idempotent.class))) {
      if (mark.target().kind() == AnnotationTarget.Kind.METHOD) {
        MethodInfo method = mark.target().asMethod();
        String path =
            value(method.declaringClass().declaredAnnotation(PATH))
                + "/"
                + value(method.declaredAnnotation(PATH));
        METHODS.stream()
            .filter(verb -> method.hasDeclaredAnnotation(DotName.createSimple(verb)))
            .forEach(verb -> operations.add(key(verb.getSimpleName(), path)));
      }
    }
    return new IdempotentOperations(operations);
  }

  boolean contains(String method, String path) {
    return operations.contains(key(method, path));
  }

  private static String value(@Nullable AnnotationInstance path) {
    return path == null ? "" : path.value().asString();
  }

  /** Slashes and patterns of path parameters, {@code {id: …}}, do not tell paths apart. */
  private static String key(String method, String path) {
    return method
        + ("/" + path)
            .replaceAll("\\{\\s*([^:}\\s]+)\\s*:[^}]*}", "{$1}")
            .replaceAll("/+", "/")
            .replaceAll("/$", "");
  }
}
