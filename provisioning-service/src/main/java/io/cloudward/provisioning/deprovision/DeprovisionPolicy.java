package io.cloudward.provisioning.deprovision;

import io.cloudward.provisioning.deprovision.DeprovisionDecision.Granted;
import io.cloudward.provisioning.deprovision.DeprovisionDecision.InProgress;
import io.cloudward.provisioning.deprovision.DeprovisionDecision.NotProvisioned;
import io.cloudward.provisioning.deprovision.DeprovisionDecision.Running;
import io.cloudward.provisioning.process.ServiceProcess;
import io.cloudward.provisioning.task.TaskKind;

/** Decides whether the protection of a service may end. Pure; knows no framework. */
final class DeprovisionPolicy {

  DeprovisionDecision decide(ServiceProcess latest) {
    if (latest.progress().status().isActive()) {
      return latest.progress().kind() == TaskKind.DEPROVISION
          ? new Running(latest.taskId())
          : new InProgress();
    }
    return latest.isProtected() ? new Granted() : new NotProvisioned();
  }
}
