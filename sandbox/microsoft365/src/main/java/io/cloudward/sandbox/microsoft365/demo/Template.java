package io.cloudward.sandbox.microsoft365.demo;

import io.cloudward.sandbox.microsoft365.application.ConsentLevel;
import io.cloudward.sandbox.microsoft365.licence.Product;
import java.util.List;
import java.util.Map;

/**
 * What an organization made from it looks like.
 *
 * @param people how many ordinary users it has
 * @param product what they use
 * @param licences products and units the organization bought
 * @param groups names of its groups
 * @param sites names of its SharePoint sites, apart from the root site
 * @param scenarios whether it has an account for each way a sign-in fails
 * @param consent what it already granted Cloudward
 */
public record Template(
    int people,
    Product product,
    Map<String, Integer> licences,
    List<String> groups,
    List<String> sites,
    boolean scenarios,
    ConsentLevel consent) {}
