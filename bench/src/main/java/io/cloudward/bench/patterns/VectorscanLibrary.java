package io.cloudward.bench.patterns;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of Vectorscan's C interface (hs.h) that the benchmark calls. */
final class VectorscanLibrary implements AutoCloseable {

  private static final String LIBRARY = "/com/gliwka/hyperscan/jni/linux-x86_64/libhs.so";
  private static final int BLOCK_MODE = 1;
  private static final Linker LINKER = Linker.nativeLinker();

  private final Arena arena = Arena.ofShared();
  private final Path file;
  private final SymbolLookup symbols;
  private final MethodHandle compile;
  private final MethodHandle allocateScratch;

  /** Unpacks the library to a file and loads it. */
  VectorscanLibrary() throws IOException {
    file = Files.createTempFile("libhs", ".so");
    try (InputStream in = VectorscanLibrary.class.getResourceAsStream(LIBRARY)) {
      if (in == null) {
        throw new IOException("Vectorscan is not packaged for this platform");
      }
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    symbols = SymbolLookup.libraryLookup(file, arena);
    compile =
        function(
            "hs_compile_multi",
            FunctionDescriptor.of(
                JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS,
                ADDRESS));
    allocateScratch =
        function("hs_alloc_scratch", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  }

  Arena arena() {
    return arena;
  }

  MethodHandle function(String name, FunctionDescriptor descriptor) {
    return LINKER.downcallHandle(symbols.findOrThrow(name), descriptor);
  }

  MemorySegment callback(MethodHandle target, FunctionDescriptor descriptor) {
    return LINKER.upcallStub(target, descriptor, arena);
  }

  /** A database of all expressions for whole blocks; null if the library refuses. */
  @Nullable MemorySegment compile(List<String> expressions) throws Throwable {
    MemorySegment texts = arena.allocate(ADDRESS, expressions.size());
    MemorySegment ids = arena.allocate(JAVA_INT, expressions.size());
    for (int i = 0; i < expressions.size(); i++) {
      texts.setAtIndex(ADDRESS, i, arena.allocateFrom(expressions.get(i)));
      ids.setAtIndex(JAVA_INT, i, i);
    }
    MemorySegment compiled = arena.allocate(ADDRESS);
    MemorySegment error = arena.allocate(ADDRESS);
    MemorySegment none = MemorySegment.NULL;
    int count = expressions.size();
    int result =
        (int) compile.invokeExact(texts, none, ids, count, BLOCK_MODE, none, compiled, error);
    return result == 0 ? compiled.get(ADDRESS, 0) : null;
  }

  MemorySegment scratch(MemorySegment database) throws Throwable {
    MemorySegment allocated = arena.allocate(ADDRESS);
    int result = (int) allocateScratch.invokeExact(database, allocated);
    if (result != 0) {
      throw new IllegalStateException("hs_alloc_scratch failed with " + result);
    }
    return allocated.get(ADDRESS, 0);
  }

  @Override
  public void close() throws IOException {
    arena.close();
    Files.deleteIfExists(file);
  }
}
