package io.cloudward.contracts.connection;

/**
 * How many directory objects of an organization a service covers.
 *
 * @param users users that can be protected
 * @param groups groups that policies can name
 * @param sites sites
 * @param drives document libraries and OneDrive drives
 */
public record Targets(int users, int groups, int sites, int drives) {}
