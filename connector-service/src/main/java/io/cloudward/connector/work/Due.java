package io.cloudward.connector.work;

import java.util.UUID;

/**
 * A leased row of a {@link WorkTable}.
 *
 * @param id what is to be worked on
 * @param tenant whose it is
 * @param organization the organization whose pace it takes part in
 * @param revision tells whether it was touched meanwhile
 */
public record Due(UUID id, UUID tenant, UUID organization, long revision) {}
