package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.testing.JpaQueuePorts;
import dev.guildhall.application.testing.contract.RunClaimsContract;

class SqlRunClaimsIT extends JpaQueuePorts implements RunClaimsContract {}
