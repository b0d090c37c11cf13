package io.cloudward.bench.patterns;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vectorscan through foreign functions: all expressions in one database, blocks of 64 KiB. */
final class VectorscanReference implements AutoCloseable {

  private static final int BLOCK = 1 << 16;
  private static final FunctionDescriptor SCAN =
      FunctionDescriptor.of(
          JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
  private static final FunctionDescriptor HIT =
      FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT, ADDRESS);

  private final VectorscanLibrary library;
  private final MethodHandle scan;
  private final MemorySegment database;
  private final MemorySegment scratch;
  private final MemorySegment callback;
  private final int refused;
  private MemorySegment text = MemorySegment.NULL;
  private long matches;

  private VectorscanReference(VectorscanLibrary library, List<String> expressions)
      throws Throwable {
    this.library = library;
    List<String> accepted = new ArrayList<>();
    for (String expression : expressions) {
      if (library.compile(List.of(expression)) != null) {
        accepted.add(expression);
      }
    }
    refused = expressions.size() - accepted.size();
    @Nullable MemorySegment compiled = library.compile(accepted);
    if (compiled == null) {
      throw new IOException("Vectorscan refuses the expressions together");
    }
    database = compiled;
    scratch = library.scratch(database);
    scan = library.function("hs_scan", SCAN);
    MethodHandle hit =
        MethodHandles.lookup()
            .bind(
                this,
                "hit",
                MethodType.methodType(
                    int.class, int.class, long.class, long.class, int.class, MemorySegment.class));
    callback = library.callback(hit, HIT);
  }

  /** Compiles what the library takes. */
  static VectorscanReference of(List<String> expressions) throws IOException {
    try {
      return new VectorscanReference(new VectorscanLibrary(), expressions);
    } catch (IOException e) {
      throw e;
    } catch (Throwable e) {
      throw new IOException("Vectorscan does not start", e);
    }
  }

  /** How many expressions the library does not take. */
  int refused() {
    return refused;
  }

  /** Copies a text to where the library can read it. */
  void load(byte[] bytes) {
    text = library.arena().allocate(bytes.length);
    MemorySegment.copy(bytes, 0, text, JAVA_BYTE, 0, bytes.length);
  }

  /** Scans the loaded text; tells the number of matches. */
  long scan() {
    matches = 0;
    MemorySegment none = MemorySegment.NULL;
    try {
      for (long at = 0; at < text.byteSize(); at += BLOCK) {
        int length = (int) Math.min(BLOCK, text.byteSize() - at);
        MemorySegment block = text.asSlice(at, length);
        int result = (int) scan.invokeExact(database, block, length, 0, scratch, callback, none);
        if (result != 0) {
          throw new IllegalStateException("hs_scan failed with " + result);
        }
      }
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
    return matches;
  }

  @SuppressWarnings({"unused", "UnusedMethod"}) // called by the library
  private int hit(int id, long from, long to, int flags, MemorySegment context) {
    matches++;
    return 0;
  }

  @Override
  public void close() throws IOException {
    library.close();
  }
}
