package io.cloudward.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Reads strings and refuses those that cannot be stored. */
final class StorableTextDeserializer extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1L;

  StorableTextDeserializer() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    var text = StringDeserializer.instance.deserialize(parser, context);
    if (text != null && !StorableText.isStorable(text)) {
      throw new UnstorableTextException(parser);
    }
    return text;
  }
}
