package io.cloudward.sandbox.microsoft365.gate;

import io.cloudward.sandbox.microsoft365.contract.Call;
import io.cloudward.sandbox.microsoft365.contract.ContractCheck;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Keeps the sandbox from answering what Graph could not: a broken promise is a 500. */
@ApplicationScoped
class ContractGuard {
  private static final Logger LOG = Logger.getLogger(ContractGuard.class);
  private static final List<String> WITHOUT_TYPE =
      List.of("none", "content", "batch", "value(Boolean)");

  private final ContractCheck contract;

  ContractGuard(ContractCheck contract) {
    this.contract = contract;
  }

  void check(Call call, GraphAnswer answer) {
    var body = answer.body();
    if (body == null || WITHOUT_TYPE.contains(call.returns())) {
      return;
    }
    var violations = contract.answer(call.returns(), body);
    if (!violations.isEmpty()) {
      LOG.errorf("%s breaks the contract: %s", call.name(), violations);
      throw new GraphError(500, "sandboxContractViolation", String.join("; ", violations));
    }
  }
}
