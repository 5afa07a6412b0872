package dev.guildhall.adapter.out.jpa.run;

import dev.guildhall.adapter.out.jpa.testing.JpaQueuePorts;
import dev.guildhall.application.testing.contract.RunQueueContract;

class RunQueueIT extends JpaQueuePorts implements RunQueueContract {}
