package io.cloudward.quarantine.item;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An item of a tenant. */
@Embeddable
public record ItemKey(UUID tenantId, UUID id) {}
