package io.cloudward.patterns.validation.national;

import io.cloudward.patterns.validation.Validator;
import io.cloudward.patterns.validation.ValidatorFamily;
import io.cloudward.patterns.validation.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The validators of all numbers in this package, each named like the identifier that it serves. */
public final class NationalValidators implements ValidatorFamily {

  @Override
  public Map<String, Validator> validators() {
    var validators = new TreeMap<String, Validator>();
    Stream.of(europe(), world())
        .flatMap(List::stream)
        .forEach(region -> region.forEach((name, rule) -> validators.put(name, rule.validator())));
    return validators;
  }

  private static List<Map<String, Rule>> europe() {
    return List.of(
        WesternEurope.alpine(),
        WesternEurope.germany(),
        WesternEurope.france(),
        WesternEurope.benelux(),
        WesternEurope.islands(),
        SouthernEurope.iberia(),
        SouthernEurope.east(),
        NorthernEurope.nordic(),
        NorthernEurope.baltic(),
        CentralEurope.czechiaAndSlovakia(),
        CentralEurope.hungary(),
        CentralEurope.poland(),
        EasternEurope.balkans(),
        EasternEurope.formerYugoslavia(),
        EasternEurope.east());
  }

  private static List<Map<String, Rule>> world() {
    return List.of(
        NorthAmerica.unitedStates(),
        NorthAmerica.canada(),
        NorthAmerica.mexico(),
        SouthAmerica.brazil(),
        SouthAmerica.brazilianRegisters(),
        SouthAmerica.southernCone(),
        SouthAmerica.uruguayAndParaguay(),
        SouthAmerica.andes(),
        SouthAmerica.centralAmerica(),
        EastAsia.china(),
        EastAsia.taiwan(),
        EastAsia.japan(),
        EastAsia.korea(),
        SouthAsiaPacific.india(),
        SouthAsiaPacific.southEastAsia(),
        SouthAsiaPacific.indonesiaAndVietnam(),
        SouthAsiaPacific.australia(),
        SouthAsiaPacific.newZealand(),
        AfricaMiddleEast.middleEast(),
        AfricaMiddleEast.africa(),
        AfricaMiddleEast.centralAsia(),
        International.finance(),
        International.devices());
  }
}
