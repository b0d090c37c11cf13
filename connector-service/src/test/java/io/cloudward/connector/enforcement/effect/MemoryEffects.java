package io.cloudward.connector.enforcement.effect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A journal that survives the death of the process; details pass through JSON as in production. */
public final class MemoryEffects implements EffectJournal {

  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  public final Set<Effect> done = EnumSet.noneOf(Effect.class);
  private final Map<Effect, String> intents = new EnumMap<>(Effect.class);
  private final Fate fate;

  public MemoryEffects(Fate fate) {
    this.fate = fate;
  }

  @Override
  public <T> Optional<Entry<T>> find(Effect effect, Class<T> type) {
    return Optional.ofNullable(intents.get(effect))
        .map(text -> new Entry<>(read(text, type), done.contains(effect)));
  }

  @Override
  public void intend(Effect effect, Object detail) {
    fate.meet(
        () -> {
          intents.put(effect, write(detail));
          done.remove(effect);
        });
  }

  @Override
  public void done(Effect effect) {
    fate.meet(
        () -> {
          if (intents.containsKey(effect)) {
            done.add(effect);
          }
        });
  }

  private static String write(Object detail) {
    try {
      return JSON.writeValueAsString(detail);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T read(String text, Class<T> type) {
    try {
      return JSON.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
