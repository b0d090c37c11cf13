package io.cloudward.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A string holds U+0000 or an unpaired surrogate, which PostgreSQL cannot store as text. */
public final class UnstorableTextException extends JsonMappingException {

  private static final long serialVersionUID = 1L;

  UnstorableTextException(JsonParser parser) {
    super(parser, "unstorable text");
  }
}
