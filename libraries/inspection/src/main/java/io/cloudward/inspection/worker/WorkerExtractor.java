package io.cloudward.inspection.worker;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.LimitException;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.type.FileType;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Has a worker process parse, and hands on what it answers. */
final class WorkerExtractor implements Extractor {

  private final Workers workers;
  private final FileType type;
  private final Duration time;

  WorkerExtractor(Workers workers, FileType type, Duration time) {
    this.workers = workers;
    this.type = type;
    this.time = time;
  }

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    try (var answer = new Answer(sink, content.size(), workers.settings().directory())) {
      ask(content, sink, answer);
      // The worker is free again: children may need one themselves.
      answer.giveChildren();
    }
  }

  private void ask(Content content, PartSink sink, Answer answer) {
    Worker worker;
    try {
      worker = workers.borrow(time);
    } catch (IOException e) {
      sink.unscannable(UnscannableReason.WORKER_UNAVAILABLE);
      return;
    }
    if (worker == null) {
      sink.unscannable(UnscannableReason.TIME);
      return;
    }
    talk(worker, content, sink, answer);
  }

  private void talk(Worker worker, Content content, PartSink sink, Answer answer) {
    var isLate = new AtomicBoolean();
    Runnable kill =
        () -> {
          isLate.set(true);
          worker.kill();
        };
    var alarm = workers.clock().schedule(kill, time.toNanos(), TimeUnit.NANOSECONDS);
    boolean isSound = false;
    try {
      new Request(type, sink.about(), sink.limits(), content).write(worker.out());
      answer.read(worker.in());
      isSound = true;
    } catch (IOException e) {
      sink.unscannable(isLate.get() ? UnscannableReason.TIME : UnscannableReason.WORKER_CRASHED);
    } catch (LimitException e) {
      sink.unscannable(e.reason());
    } finally {
      alarm.cancel(false);
      workers.giveBack(worker, isSound && !isLate.get());
    }
  }
}
