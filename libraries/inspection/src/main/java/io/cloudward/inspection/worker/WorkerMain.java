package io.cloudward.inspection.worker;

import io.cloudward.inspection.heavy.HeavyExtractors;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A worker process: answers requests on its standard streams until its owner goes. */
public final class WorkerMain {

  private static final int BUFFER_LENGTH = 64 * 1024;

  private WorkerMain() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    // Whatever a parser prints must not get between the frames.
    System.setOut(System.err);
    ProcessHandle.current()
        .parent()
        .ifPresent(owner -> owner.onExit().thenRun(() -> Runtime.getRuntime().halt(1)).isDone());
    var in =
        new DataInputStream(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER_LENGTH));
    var out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER_LENGTH));
    try {
      while (true) {
        answer(Request.read(in), out);
      }
    } catch (EOFException e) {
      // The owner closed the pipe: the work is done.
      return;
    }
  }

  private static void answer(Request request, DataOutputStream out) throws IOException {
    var sink = new FrameSink(out, request.about(), request.limits());
    try {
      HeavyExtractors.of(request.type()).extract(request.content(), sink);
      sink.finish(Frame.DONE);
    } catch (UncheckedIOException e) {
      // Half a frame may be in the pipe: nothing can follow it.
      throw new IOException("the pipe broke", e);
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      sink.finish(Frame.FAILED);
    }
  }
}
