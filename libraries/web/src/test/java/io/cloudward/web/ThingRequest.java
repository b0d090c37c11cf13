package io.cloudward.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ThingRequest(
    @NotBlank @Size(max = 20) String name,
    @Nullable Colour colour,
    @Nullable Integer amount,
    @Nullable UUID owner,
    @Nullable List<@Valid @NotNull Part> parts) {

  enum Colour {
    RED,
    BLUE
  }

  record Part(@NotBlank String label) {}
}
